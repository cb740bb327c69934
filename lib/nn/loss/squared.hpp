#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// Squared error with the half written in it.
/// \f[ L = \frac{1}{2n} \sum_{i=1}^{n} \sum_{k=1}^{q} (o_{ik} - y_{ik})^2, \qquad
///     \frac{\partial L}{\partial O} = \frac{1}{n} (O - Y) \f]
/// Shapes: O and Y are n x q, n >= 1. Throws ShapeError if they differ.
/// \implements{squared_loss}
/// \implements{squared_gradient}
struct Squared {
  using Target = Matrix;

  /// The mean loss, >= 0, in squared units of y.
  Real value(const Matrix& O, const Matrix& Y) const;

  /// Fills dO (n x q) with the gradient with respect to the outputs.
  void gradient(const Matrix& O, const Matrix& Y, Matrix& dO) const;
};

}  // namespace nn
