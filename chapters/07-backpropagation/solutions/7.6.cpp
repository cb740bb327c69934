#include "7.6.hpp"

#include <cmath>
#include <limits>

namespace nn::exercise {

//! [solution]
Vector curvature_along(const std::function<Vector(const Vector&)>& gradient, const Vector& theta,
                       const Vector& v) {
  const Real step = std::cbrt(std::numeric_limits<Real>::epsilon()) / v.norm();
  return (gradient(theta + step * v) - gradient(theta - step * v)) / (2 * step);
}
//! [solution]

}  // namespace nn::exercise
