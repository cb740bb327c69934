#pragma once
#include <nn/optimize/objective.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace nn {

/// The gradient by central differences, two evaluations for each parameter.
/// \f[ \frac{\partial L}{\partial \theta_i} \approx
///     \frac{L(\theta + h_i e_i) - L(\theta - h_i e_i)}{2 h_i}, \qquad
///     h_i = \varepsilon^{1/3} \max(1, |\theta_i|) \f]
/// The step balances the error of the parabola, of order h squared, against that of rounding, of
/// order epsilon / h.
/// \param objective what to differentiate
/// \param theta p, where
/// \implements{central_differences}
template <Objective F>
Vector finite_differences(F& objective, Vector theta) {
  const Real relative_step = std::cbrt(std::numeric_limits<Real>::epsilon());
  Vector unused(theta.size()), gradient(theta.size());
  for (Index i = 0; i < theta.size(); ++i) {
    const Real centre = theta(i);
    const Real h = relative_step * std::max(Real(1), std::abs(centre));
    theta(i) = centre + h;
    const Real right = theta(i);
    const Real above = objective(theta, unused);
    theta(i) = centre - h;
    const Real below = objective(theta, unused);
    gradient(i) = (above - below) / (right - theta(i));  // the step that was taken, not the one meant
    theta(i) = centre;
  }
  return gradient;
}

}  // namespace nn
