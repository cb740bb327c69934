#include "1.3.hpp"

#include <limits>

namespace nn::exercise {

Vector weighted_least_squares(const Matrix& A, [[maybe_unused]] const Vector& y,
                              [[maybe_unused]] const Vector& c) {
  // Your code here.
  return Vector::Constant(A.cols(), std::numeric_limits<Real>::quiet_NaN());
}

}  // namespace nn::exercise
