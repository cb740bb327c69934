#pragma once
#include <nn/optimize/finite_differences.hpp>

namespace nn {

/// How far a gradient is from its finite differences.
struct GradientCheck {
  Real error;      ///< largest difference over the largest entry of the gradient
  Index worst;     ///< the parameter with the largest difference
  Real analytic;   ///< its derivative as the objective gives it
  Real numerical;  ///< its derivative by central differences
};

/// Compares an objective's gradient with central differences at `theta` (p >= 1).
/// \f[ \text{error} = \frac{\lVert a - b \rVert_\infty}{\lVert a \rVert_\infty} \f]
/// where a is the analytic and b the numerical gradient; where a is 0, the difference itself; NaN
/// where a derivative is, so that "error < bound" holds for none that is not a number.
template <Objective F>
GradientCheck check_gradient(F& objective, const Vector& theta) {
  const Vector analytic = evaluate(objective, theta).gradient;
  const Vector numerical = finite_differences(objective, theta);
  const Vector differences = (analytic - numerical).cwiseAbs();
  Index worst = 0;
  for (Index i = 1; i < theta.size() && !std::isnan(differences(worst)); ++i) {
    if (!(differences(i) <= differences(worst))) worst = i;  // true of a NaN, too
  }
  const Real size = analytic.cwiseAbs().maxCoeff(), difference = differences(worst);
  return {size > 0 ? difference / size : difference, worst, analytic(worst), numerical(worst)};
}

/// Decimal digits that an error leaves standing: 9 for 3e-10. 0 < error < 1.
inline Index agreed_digits(Real error) { return static_cast<Index>(-std::log10(error)); }

}  // namespace nn
