#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// Absolute error: every residual pulls with the same force, however long it is.
/// \f[ L = \frac{1}{n} \sum_{i=1}^{n} \sum_{k=1}^{q} |o_{ik} - y_{ik}|, \qquad
///     \frac{\partial L}{\partial O} = \frac{1}{n} \operatorname{sign}(O - Y) \f]
/// At a residual of 0, where there is no derivative, the gradient is taken as 0.
/// Shapes: O and Y are n x q, n >= 1. Throws ShapeError if they differ.
/// \implements{absolute_loss}
struct Absolute {
  using Target = Matrix;

  /// The mean loss, >= 0, in units of y.
  Real value(const Matrix& O, const Matrix& Y) const;

  /// Fills dO (n x q) with the gradient with respect to the outputs.
  void gradient(const Matrix& O, const Matrix& Y, Matrix& dO) const;
};

}  // namespace nn
