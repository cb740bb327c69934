#include "7.2.hpp"

namespace nn::exercise {

Matrix softmax_backward(const Matrix& P, [[maybe_unused]] const Matrix& dP) {
  // Your code here.
  return Matrix::Zero(P.rows(), P.cols());
}

}  // namespace nn::exercise
