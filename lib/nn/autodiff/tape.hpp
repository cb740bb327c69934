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
/// Where a value is used twice its contributions add. A sweep is linear in the number of nodes.
/// Source: Linnainmaa 1976, BIT 16(2), 146.
class Tape {
 public:
  /// One operation.
  struct Node {
    std::string operation;                ///< "+", "exp", ...; the name of a variable
    double value = 0;                     ///< its result
    std::size_t parents = 0;              ///< 0, 1 or 2
    std::array<std::size_t, 2> parent{};  ///< where they stand, before this node
    std::array<double, 2> partial{};      ///< derivative of the result with respect to each
  };

  /// A fresh variable.
  Var variable(double value, const std::string& name = "");

  /// Appends the result of an operation on x, and one on x and y; `dx`, `dy` are the local
  /// derivatives. Constants leave no node.
  static Var record(const char* operation, double value, Var x, double dx);
  static Var record(const char* operation, double value, Var x, double dx, Var y, double dy);

  /// The derivative of `root` with respect to every node: as many numbers as nodes.
  std::vector<double> gradient(Var root) const;

  /// All operations, in the order in which they were computed.
  const std::vector<Node>& nodes() const { return nodes_; }

 private:
  std::vector<Node> nodes_;
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
/// e^x, recorded.
Var exp(Var x);
/// e^x - 1, accurate near 0, recorded.
Var expm1(Var x);
/// The natural logarithm, x > 0, recorded.
Var log(Var x);
/// log(1 + x), accurate near 0, x > -1, recorded.
Var log1p(Var x);
/// The square root, x > 0, recorded.
Var sqrt(Var x);
/// The hyperbolic tangent, recorded.
Var tanh(Var x);

}  // namespace nn
