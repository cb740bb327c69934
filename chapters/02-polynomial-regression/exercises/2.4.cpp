#include "2.4.hpp"

#include <limits>

namespace nn::exercise {

Real effective_coefficients([[maybe_unused]] const Matrix& X, [[maybe_unused]] Real lambda) {
  // Your code here.
  return std::numeric_limits<Real>::quiet_NaN();
}

Real lambda_for([[maybe_unused]] const Matrix& X, [[maybe_unused]] Real wanted) {
  // And here.
  return std::numeric_limits<Real>::quiet_NaN();
}

}  // namespace nn::exercise
