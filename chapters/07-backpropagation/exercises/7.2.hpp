#pragma once
#include <nn/core/matrix.hpp>

#include <functional>

namespace nn::exercise {

/// The derivative of f at x by a central difference.
/// \f[ f'(x) \approx \frac{f(x + h) - f(x - h)}{2h} \f]
/// f may be called twice. x is any number of ordinary size, 10^-3 to 10^3 or so; f varies on the
/// scale of x, or of 1 where x is near 0.
Real slope_by_difference(const std::function<Real(Real)>& f, Real x);

}  // namespace nn::exercise
