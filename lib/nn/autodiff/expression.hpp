#pragma once
#include <cstddef>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace nn {

/// A text that is no expression, or one that asks for what it is not given:
/// "column 4: expected a number, a name or '('".
struct ExpressionError : std::invalid_argument {
  using std::invalid_argument::invalid_argument;
};

/// A formula that was typed: "(x+y)^2", "1/(1+exp(-x))".
///
/// It knows + - * / ^, signs, parentheses, numbers, variables, and the functions exp, log, tanh,
/// sqrt, sigmoid, sin, cos. As in mathematics, ^ binds before a sign, and a^b^c is a^(b^c).
/// It is kept in postfix order: operands first, then what joins them.
class Expression {
 public:
  /// One thing to do with a stack of numbers.
  struct Step {
    /// What it does: it pushes a number, or a variable's value, or joins what lies on top.
    enum class Kind { number, variable, operation };

    Kind kind;
    double number = 0;       ///< of a number
    std::string name = {};   ///< of a variable; of an operation, with "negate" for the sign
    std::size_t column = 0;  ///< where it stands in the text, from 1
  };

  /// Reads the text. Throws ExpressionError, naming the column (from 1; every byte counts).
  explicit Expression(const std::string& text);

  /// The names of its variables, sorted.
  std::vector<std::string> variables() const;

  /// Its value where the variables have these values. T is double, Dual or Var: the first computes,
  /// the second differentiates forward, the third records. Throws ExpressionError for a variable
  /// that has no value.
  template <class T>
  T at(const std::map<std::string, T>& values) const;

  /// What to do, in order.
  const std::vector<Step>& steps() const { return steps_; }

 private:
  std::vector<Step> steps_;
};

}  // namespace nn
