#include "7.4.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace nn::exercise {

//! [solution]
Vector hessian_times(const std::function<Vector(const Vector&)>& gradient, const Vector& theta,
                     const Vector& v) {
  const Real length = v.norm();
  if (length == 0) return Vector::Zero(v.size());
  const Real reach =
      std::cbrt(std::numeric_limits<Real>::epsilon()) * std::max(Real(1), theta.norm());
  const Real h = reach / length;  // so that h v is as long as the step is meant to be
  return (gradient(theta + h * v) - gradient(theta - h * v)) / (2 * h);
}
//! [solution]

}  // namespace nn::exercise
