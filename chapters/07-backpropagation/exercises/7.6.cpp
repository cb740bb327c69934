#include "7.6.hpp"

namespace nn::exercise {

Matrix standardise_backward(const Matrix& X, [[maybe_unused]] const Matrix& dZ,
                            [[maybe_unused]] Real epsilon) {
  // Your code here.
  return Matrix::Zero(X.rows(), X.cols());
}

}  // namespace nn::exercise
