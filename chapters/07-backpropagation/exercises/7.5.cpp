#include "7.5.hpp"

namespace nn::exercise {

Matrix shared_gradient([[maybe_unused]] const Matrix& X, const Matrix& W,
                       [[maybe_unused]] const Matrix& dH, [[maybe_unused]] Index T) {
  // Your code here.
  return Matrix::Zero(W.rows(), W.cols());
}

}  // namespace nn::exercise
