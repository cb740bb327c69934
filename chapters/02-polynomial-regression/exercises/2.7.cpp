#include "2.7.hpp"

#include <limits>

namespace nn::exercise {

Vector left_out_errors([[maybe_unused]] const Matrix& X, [[maybe_unused]] const Vector& y,
                       const Vector& lambdas) {
  // Your code here.
  return Vector::Constant(lambdas.size(), std::numeric_limits<Real>::quiet_NaN());
}

}  // namespace nn::exercise
