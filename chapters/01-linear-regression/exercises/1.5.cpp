#include "1.5.hpp"

#include <limits>

namespace nn::exercise {

Vector left_out_residuals(const Matrix& A, [[maybe_unused]] const Vector& residuals,
                          [[maybe_unused]] const Matrix& gram_inverse) {
  // Your code here.
  return Vector::Constant(A.rows(), std::numeric_limits<Real>::quiet_NaN());
}

}  // namespace nn::exercise
