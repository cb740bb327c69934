#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// Gradient descent: a step against the gradient.
/// \f[ \theta \leftarrow \theta - \eta \, \nabla L(\theta) \f]
/// Shapes: theta and the gradient have p entries.
/// Source: Cauchy 1847, Comptes rendus 25, 536. Chapter: \ref ch_linear_regression.
/// \implements{descent}
struct GradientDescent {
  Real learning_rate = Real(0.01);  ///< eta > 0, in units of theta squared per unit of loss

  /// What one run remembers.
  struct State {
    Index t = 0;  ///< steps taken
  };

  /// A fresh run; plain descent remembers nothing of the `parameters`.
  State start(Index parameters) const;

  /// One step, in place. Throws ShapeError if the gradient has another size than theta.
  void update(Vector& theta, const Vector& gradient, State& state) const;
};

}  // namespace nn
