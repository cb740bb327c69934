#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// No penalty on the parameters.
struct NoPenalty {
  /// Zero.
  Real value(const Vector&, const Vector&) const { return 0; }
  /// Leaves the gradient as it is.
  void add_gradient(const Vector&, const Vector&, Vector&) const {}
};

/// Weight decay: large weights cost, biases are spared.
/// \f[ \frac{\lambda}{2} \sum_{j \in \text{weights}} \theta_j^2, \qquad \text{its gradient } \lambda \, (m \circ \theta) \f]
/// where the mask m is 1 at a weight and 0 at a bias: a penalised bias would pull the predictions
/// toward 0, which is no more likely than any other place.
/// Shapes: theta, m and the gradient have p entries.
///
/// \implements{mlp_weight_decay}
struct L2 {
  Real lambda = 0;  ///< >= 0

  /// The penalty, >= 0.
  Real value(const Vector& theta, const Vector& mask) const {
    return lambda / 2 * theta.cwiseProduct(mask).squaredNorm();
  }

  /// Adds the penalty's gradient to `gradient`.
  void add_gradient(const Vector& theta, const Vector& mask, Vector& gradient) const {
    gradient += lambda * theta.cwiseProduct(mask);
  }
};

}  // namespace nn
