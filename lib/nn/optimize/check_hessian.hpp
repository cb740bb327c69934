#pragma once
#include <nn/core/contract.hpp>
#include <nn/optimize/objective.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace nn {

/// How far a Hessian H (p x p) is from the central differences of the objective's gradient at
/// `theta` (p >= 1): the largest difference over the largest entry of H, or the difference itself
/// where H is 0; NaN where an entry is.
/// \f[ H_{ij} \approx \frac{g_j(\theta + h_i e_i) - g_j(\theta - h_i e_i)}{2 h_i}, \qquad
///     h_i = \varepsilon^{1/3} \max(1, |\theta_i|) \f]
/// Throws ShapeError if H is not p x p.
template <Objective F>
Real hessian_error(F& objective, const Vector& theta, const Matrix& H) {
  require_shape("H", H, theta.size(), theta.size());
  Real difference = 0;
  for (Index i = 0; i < theta.size(); ++i) {
    const Real h =
        std::cbrt(std::numeric_limits<Real>::epsilon()) * std::max(Real(1), std::abs(theta(i)));
    const Vector step = h * Vector::Unit(theta.size(), i);
    const Vector right = theta + step, left = theta - step;
    const Vector change = evaluate(objective, right).gradient - evaluate(objective, left).gradient;
    const Vector numerical = change / (right(i) - left(i));  // the step that was taken
    const Vector off = (H.row(i).transpose() - numerical).cwiseAbs();
    if (!off.allFinite()) return std::numeric_limits<Real>::quiet_NaN();
    difference = std::max(difference, off.maxCoeff());
  }
  const Real size = H.cwiseAbs().maxCoeff();
  return size > 0 ? difference / size : difference;
}

}  // namespace nn
