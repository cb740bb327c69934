#pragma once
#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace nn {

class Tape;

/// A number that remembers how it was computed: a place on a tape, or a constant.
struct Var {
  double value = 0;      ///< what it is
  Tape* tape = nullptr;  ///< where it was recorded; a constant has none
  std::size_t node = 0;  ///< its place there

  Var() = default;  ///< zero
  /// A constant.
  Var(double constant) : value(constant) {}
  /// A number at a place on a tape.
  Var(double number, Tape* on, std::size_t at) : value(number), tape(on), node(at) {}
};

/// Automatic differentiation in reverse mode: every operation appends a node that holds its value,
/// its parents and its local derivatives, and one sweep from the end to the start hands the
/// upstream gradient back.
/// \f[ \bar u_i = \sum_{j \,:\, i \to j} \bar u_j \, \frac{\partial u_j}{\partial u_i},
///     \qquad \bar u_{\text{root}} = 1 \f]
/// Where a value is used twice its contributions add. A sweep is linear in the number of nodes and
/// changes nothing, so that it may be repeated, from any root. A tape must outlive its numbers.
/// Source: Linnainmaa 1976, BIT 16(2), 146.
///
/// \implements{bp_fork}
class Tape {
 public:
  /// One operation.
  struct Node {
    const char* operation = "";           ///< "+", "exp", ...; empty for a variable
    double value = 0;                     ///< its result
    std::size_t parents = 0;              ///< 0, 1 or 2
    std::array<std::size_t, 2> parent{};  ///< where they stand, before this node
    std::array<double, 2> partial{};      ///< derivative of the result with respect to each
    double constant = 0;                  ///< the other operand of one that has a single parent
    int constant_at = 0;                  ///< 1 or 2: the constant is that operand; 0: none is
  };

  Tape() = default;
  Tape(const Tape&) = delete;  // its numbers know where it is
  Tape& operator=(const Tape&) = delete;

  /// A fresh variable.
  Var variable(double value, const std::string& name = "");

  /// Appends the result of an operation on x, and one on x and y; `dx`, `dy` are the local
  /// derivatives, `operation` must stay. Constants leave no node. Throws std::invalid_argument
  /// where x and y stand on two tapes.
  static Var record(const char* operation, double value, Var x, double dx);
  static Var record(const char* operation, double value, Var x, double dx, Var y, double dy);

  /// The derivative of `root` with respect to every node: as many numbers as nodes. What the root
  /// does not depend on has 0. Throws std::invalid_argument for a root of another tape.
  std::vector<double> gradient(Var root) const;

  /// All operations, in the order in which they were computed.
  const std::vector<Node>& nodes() const { return nodes_; }

  /// The name of a variable, empty for any other node.
  const std::string& name(std::size_t node) const;

 private:
  std::vector<Node> nodes_;
  std::vector<std::pair<std::size_t, std::string>> names_;  // in the order of the nodes
};

/// The negative of x, recorded.
Var operator-(Var x);
/// The sum, recorded.
Var operator+(Var x, Var y);
/// The difference, recorded.
Var operator-(Var x, Var y);
/// The product, recorded.
Var operator*(Var x, Var y);
/// The quotient, recorded.
Var operator/(Var x, Var y);
/// Compares the values.
inline bool operator<(Var x, Var y) { return x.value < y.value; }
/// Compares the values.
inline bool operator>(Var x, Var y) { return x.value > y.value; }
/// Compares the values.
inline bool operator<=(Var x, Var y) { return x.value <= y.value; }
/// Compares the values.
inline bool operator>=(Var x, Var y) { return x.value >= y.value; }
/// The larger; where both are equal the second, so that max(x, 0) has slope 0 at its kink.
Var max(Var x, Var y);
/// The smaller; where both are equal the second.
Var min(Var x, Var y);
/// The size of x, recorded; at the kink the slope is taken as 0.
Var abs(Var x);
/// e^x, recorded.
Var exp(Var x);
/// e^x - 1, accurate near 0, recorded.
Var expm1(Var x);
/// The natural logarithm, x > 0, recorded.
Var log(Var x);
/// log(1 + x), accurate near 0, x > -1, recorded.
Var log1p(Var x);
/// The square root, x > 0, recorded; at 0 its slope is infinite.
Var sqrt(Var x);
/// The sine of x in radians, recorded.
Var sin(Var x);
/// The cosine of x in radians, recorded.
Var cos(Var x);
/// The hyperbolic tangent, recorded.
Var tanh(Var x);
/// The logistic function as one gate, whose local derivative is sigma(x) sigma(-x).
Var sigmoid(Var x);
/// x to the power y, recorded; a constant power of 0 has slope 0 everywhere. At x = 0 the slope in
/// y is taken as 0 for y > 0; for x < 0 there is none unless y is a constant.
Var pow(Var x, Var y);

}  // namespace nn
