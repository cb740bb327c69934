#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The pinball loss: what is predicted too low costs more, or less, than what is predicted too
/// high. \f[ L = \frac{1}{n} \sum_{i=1}^{n} \sum_{k=1}^{q} \rho(y_{ik} - o_{ik}), \qquad
///     \rho(r) = \begin{cases} \tau \, r & r \ge 0 \\ (\tau - 1) \, r & r < 0 \end{cases} \f]
/// At a residual of 0, where there is no derivative, the gradient is taken as 0.
/// Shapes: O and Y are n x q, n >= 1. Throws ShapeError if they differ.
/// Source: Koenker and Bassett 1978, Econometrica 46(1), 33.
struct Pinball {
  using Target = Matrix;

  Real level = Real(0.5);  ///< tau, 0 < tau < 1

  /// The mean loss, >= 0, in units of y.
  Real value(const Matrix& O, const Matrix& Y) const;

  /// Fills dO (n x q) with the gradient with respect to the outputs O.
  void gradient(const Matrix& O, const Matrix& Y, Matrix& dO) const;
};

}  // namespace nn::exercise
