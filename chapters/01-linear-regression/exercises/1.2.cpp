#include "1.2.hpp"

#include <limits>

namespace nn::exercise {

Matrix fit_each_output(const Matrix& A, const Matrix& Y, [[maybe_unused]] const OneOutput& solve) {
  // Your code here.
  return Matrix::Constant(A.cols(), Y.cols(), std::numeric_limits<Real>::quiet_NaN());
}

}  // namespace nn::exercise
