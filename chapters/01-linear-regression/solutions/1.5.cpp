#include "1.5.hpp"

namespace nn::exercise {

//! [solution]
Vector left_out_residuals(const Matrix& A, const Vector& residuals, const Matrix& gram_inverse) {
  const Vector leverage = (A * gram_inverse).cwiseProduct(A).rowwise().sum();
  return residuals.array() / (1 - leverage.array());
}
//! [solution]

}  // namespace nn::exercise
