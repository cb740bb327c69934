#include "2.6.hpp"

#include <limits>

namespace nn::exercise {

Vector chebyshev_points(Index n) {
  // Your code here.
  return Vector::Constant(n, std::numeric_limits<Real>::quiet_NaN());
}

Vector chebyshev_fit([[maybe_unused]] const Vector& y, Index degree) {
  // And here.
  return Vector::Constant(degree + 1, std::numeric_limits<Real>::quiet_NaN());
}

Real clenshaw([[maybe_unused]] const Vector& c, [[maybe_unused]] Real t) {
  // And here.
  return std::numeric_limits<Real>::quiet_NaN();
}

}  // namespace nn::exercise
