#include <nn/autodiff/expression_parser.hpp>

#include <algorithm>
#include <charconv>

namespace nn {
namespace {

using Kind = Expression::Step::Kind;

constexpr int deepest = 200;  // nested parentheses and signs, so that the stack is never exhausted

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
bool is_letter(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_';
}

}  // namespace

bool is_function(std::string_view name) {
  static constexpr std::string_view known[] = {"exp",     "log", "tanh", "sqrt",
                                               "sigmoid", "sin", "cos"};
  return std::find(std::begin(known), std::end(known), name) != std::end(known);
}

ExpressionParser::ExpressionParser(const std::string& text) : text_(text) {
  sum();
  if (next() == ')') refuse("there is no '(' for this ')'", position_);
  if (next() != '\0') refuse("expected an operator or the end", position_);
}

void ExpressionParser::sum() {
  term();
  while (next() == '+' || next() == '-') {
    const std::size_t at = position_++;
    term();
    operation(std::string_view(text_).substr(at, 1), at);
  }
}

void ExpressionParser::term() {
  with_sign();
  while (next() == '*' || next() == '/') {
    const std::size_t at = position_++;
    with_sign();
    operation(std::string_view(text_).substr(at, 1), at);
  }
}

void ExpressionParser::with_sign() {
  if (next() != '-' && next() != '+') return power();
  if (++depth_ > deepest) refuse("nested too deeply", position_);
  const std::size_t at = position_++;
  with_sign();
  if (text_[at] == '-') operation("negate", at);
  --depth_;
}

void ExpressionParser::power() {
  operand();
  if (next() != '^') return;
  if (++depth_ > deepest) refuse("nested too deeply", position_);
  const std::size_t at = position_++;
  with_sign();
  operation("^", at);
  --depth_;
}

void ExpressionParser::operand() {
  const char first = next();
  if (is_digit(first) || first == '.') return number();
  if (is_letter(first)) return name();
  if (first == '(') return parentheses();
  refuse("expected a number, a name or '('", position_);
}

void ExpressionParser::number() {
  const char* begin = text_.data() + position_;
  double value = 0;
  const auto [end, problem] = std::from_chars(begin, text_.data() + text_.size(), value);
  if (problem == std::errc::result_out_of_range) refuse("no double holds this number", position_);
  if (problem != std::errc()) refuse("this is not a number", position_);
  steps_.push_back({.kind = Kind::number, .number = value, .column = position_ + 1});
  position_ += static_cast<std::size_t>(end - begin);
}

void ExpressionParser::name() {
  const std::size_t at = position_;
  while (position_ < text_.size() && (is_letter(text_[position_]) || is_digit(text_[position_]))) {
    ++position_;
  }
  const std::string word = text_.substr(at, position_ - at);
  if (is_function(word)) {
    if (next() != '(') refuse("expected '(' after " + word, position_);
    parentheses();
    operation(word, at);
  } else if (next() == '(') {
    refuse("'" + word + "' is no function (there are: exp, log, tanh, sqrt, sigmoid, sin, cos)",
           at);
  } else {
    steps_.push_back({.kind = Kind::variable, .name = word, .column = at + 1});
  }
}

void ExpressionParser::parentheses() {
  const std::size_t at = position_++;
  if (++depth_ > deepest) refuse("nested too deeply", at);
  sum();
  if (next() != ')') {
    if (next() == '\0') refuse("this '(' is never closed", at);
    refuse("expected an operator or ')'", position_);
  }
  ++position_;
  --depth_;
}

// The next character that is no blank, 0 at the end.
char ExpressionParser::next() {
  while (position_ < text_.size() && (text_[position_] == ' ' || text_[position_] == '\t')) {
    ++position_;
  }
  return position_ < text_.size() ? text_[position_] : '\0';
}

void ExpressionParser::operation(std::string_view name, std::size_t at) {
  steps_.push_back({.kind = Kind::operation, .name = std::string(name), .column = at + 1});
}

void ExpressionParser::refuse(const std::string& what, std::size_t at) const {
  throw ExpressionError("column " + std::to_string(at + 1) + ": " + what);
}

}  // namespace nn
