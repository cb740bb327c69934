#include "3.4.hpp"

#include <limits>

namespace nn::exercise {

PenaltyAndGradient symmetric_penalty(const Matrix& D, [[maybe_unused]] Real lambda) {
  // Your code here.
  const Real unknown = std::numeric_limits<Real>::quiet_NaN();
  return {unknown, Matrix::Constant(D.rows(), D.cols(), unknown)};
}

}  // namespace nn::exercise
