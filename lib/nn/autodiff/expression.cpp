#include <nn/autodiff/dual.hpp>
#include <nn/autodiff/expression.hpp>
#include <nn/autodiff/expression_parser.hpp>
#include <nn/autodiff/tape.hpp>

#include <cmath>
#include <set>

namespace nn {
namespace {

double sigmoid(double x) { return nn::sigmoid(Dual(x)).value; }

template <class T>
T joined(const std::string& operation, const T& x, const T& y) {
  using std::pow;
  if (operation == "+") return x + y;
  if (operation == "-") return x - y;
  if (operation == "*") return x * y;
  if (operation == "/") return x / y;
  return pow(x, y);
}

template <class T>
T applied(const std::string& function, const T& x) {
  using std::exp, std::log, std::tanh, std::sqrt, std::sin, std::cos;
  if (function == "negate") return -x;
  if (function == "exp") return exp(x);
  if (function == "log") return log(x);
  if (function == "tanh") return tanh(x);
  if (function == "sqrt") return sqrt(x);
  if (function == "sin") return sin(x);
  if (function == "cos") return cos(x);
  return sigmoid(x);
}

}  // namespace

Expression::Expression(const std::string& text) : steps_(ExpressionParser(text).steps()) {}

std::vector<std::string> Expression::variables() const {
  std::set<std::string> names;
  for (const Step& step : steps_) {
    if (step.kind == Step::Kind::variable) names.insert(step.name);
  }
  return {names.begin(), names.end()};
}

template <class T>
T Expression::at(const std::map<std::string, T>& values) const {
  std::vector<T> stack;
  for (const Step& step : steps_) {
    if (step.kind == Step::Kind::number) {
      stack.push_back(T(step.number));
    } else if (step.kind == Step::Kind::variable) {
      const auto found = values.find(step.name);
      if (found == values.end()) {
        throw ExpressionError("column " + std::to_string(step.column) + ": '" + step.name +
                              "' has no value");
      }
      stack.push_back(found->second);
    } else if (is_function(step.name) || step.name == "negate") {
      stack.back() = applied(step.name, stack.back());
    } else {
      const T second = stack.back();
      stack.pop_back();
      stack.back() = joined(step.name, stack.back(), second);
    }
  }
  return stack.back();
}

template double Expression::at(const std::map<std::string, double>&) const;
template Dual Expression::at(const std::map<std::string, Dual>&) const;
template Var Expression::at(const std::map<std::string, Var>&) const;

}  // namespace nn
