#include "1.7.hpp"

#include <limits>

namespace nn::exercise {

Vector end_of_descent([[maybe_unused]] const Matrix& A, [[maybe_unused]] const Vector& y,
                      const Vector& start) {
  // Your code here.
  return Vector::Constant(start.size(), std::numeric_limits<Real>::quiet_NaN());
}

}  // namespace nn::exercise
