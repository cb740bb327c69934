#pragma once
#include <nn/autodiff/expression.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace nn {

/// Whether an expression may call a function of that name.
bool is_function(std::string_view name);

/// Reads an expression from left to right, one function for each line of its grammar:
///
///     sum     = term { ("+" | "-") term }
///     term    = signed { ("*" | "/") signed }
///     signed  = ["-" | "+"] signed | power
///     power   = operand [ "^" signed ]
///     operand = number | name | function "(" sum ")" | "(" sum ")"
class ExpressionParser {
 public:
  /// Reads all of the text, which must outlive the parser. Throws ExpressionError.
  explicit ExpressionParser(const std::string& text);

  /// What was read, in postfix order.
  const std::vector<Expression::Step>& steps() const { return steps_; }

 private:
  void sum();
  void term();
  void with_sign();
  void power();
  void operand();
  void name();
  void number();
  void parentheses();

  char next();
  void operation(std::string_view name, std::size_t at);
  [[noreturn]] void refuse(const std::string& what, std::size_t at) const;

  const std::string& text_;
  std::size_t position_ = 0;
  int depth_ = 0;
  std::vector<Expression::Step> steps_;
};

}  // namespace nn
