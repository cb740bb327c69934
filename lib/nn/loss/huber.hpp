#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// Huber's loss: squared for small residuals, absolute for large ones.
/// \f[ L = \frac{1}{n} \sum_{i,k} h(o_{ik} - y_{ik}), \qquad
///     h(r) = \begin{cases} r^2/2 & |r| \le \delta \\ \delta\,(|r| - \delta/2) & |r| > \delta \end{cases},
///     \qquad h'(r) = \max(-\delta, \min(\delta, r)) \f]
/// Shapes: O and Y are n x q, n >= 1. Throws ShapeError if they differ, std::invalid_argument
/// unless delta > 0.
/// Source: Huber 1964, Annals of Mathematical Statistics 35(1), 73.
/// \implements{huber_loss}
struct Huber {
  using Target = Matrix;

  Real delta = 1;  ///< > 0, in units of y: where the parabola becomes a line

  /// The mean loss, >= 0.
  Real value(const Matrix& O, const Matrix& Y) const;

  /// Fills dO (n x q) with the gradient with respect to the outputs.
  void gradient(const Matrix& O, const Matrix& Y, Matrix& dO) const;
};

}  // namespace nn
