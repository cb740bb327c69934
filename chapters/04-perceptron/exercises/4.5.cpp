#include "4.5.hpp"

#include <limits>

namespace nn::exercise {

Vector averaged_weights(const Matrix& A, [[maybe_unused]] const Vector& y,
                        [[maybe_unused]] const std::vector<Mistake>& mistakes,
                        [[maybe_unused]] Index steps) {
  // Your code here.
  return Vector::Constant(A.cols(), std::numeric_limits<Real>::quiet_NaN());
}

}  // namespace nn::exercise
