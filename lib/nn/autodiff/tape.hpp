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

  Var() = default;
  /// A constant.
  Var(double constant) : value(constant) {}
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

Var operator-(Var x);
Var operator+(Var x, Var y);
Var operator-(Var x, Var y);
Var operator*(Var x, Var y);
Var operator/(Var x, Var y);
inline bool operator<(Var x, Var y) { return x.value < y.value; }
inline bool operator>(Var x, Var y) { return x.value > y.value; }
inline bool operator<=(Var x, Var y) { return x.value <= y.value; }
inline bool operator>=(Var x, Var y) { return x.value >= y.value; }
Var exp(Var x);
Var expm1(Var x);
Var log(Var x);
Var log1p(Var x);
Var sqrt(Var x);
Var tanh(Var x);

}  // namespace nn
