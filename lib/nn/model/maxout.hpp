#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// The largest of k lines: what follows the affine part of a maxout layer.
/// \f[ h_j = \max_{1 \le m \le k} z_{jm}, \qquad \frac{\partial h_j}{\partial z_{jm}} =
///     1[m \text{ is the first of the largest}] \f]
/// Shapes: Z is n x (h k), the k pieces of a unit side by side; H is n x h. Every piece has weights
/// of its own, so the layer has k times the weights of another of its width.
/// Source: Goodfellow, Warde-Farley, Mirza, Courville and Bengio 2013, ICML 30, 1319.
struct Maxout {
  Index pieces = 3;  ///< k >= 1

  /// h, the units that `affine_outputs` pieces make. Throws std::invalid_argument unless k >= 1,
  /// ShapeError unless they make whole units.
  Index units(Index affine_outputs) const;

  /// Fills H. Throws ShapeError unless Z has a whole number of units.
  void forward(const Matrix& Z, Matrix& H) const;

  /// Fills dZ from dH: each unit's gradient goes to the piece that was largest, the first of
  /// equals.
  void backward(const Matrix& Z, const Matrix& dH, Matrix& dZ) const;

  bool operator==(const Maxout&) const = default;
};

}  // namespace nn
