#include "3.7.hpp"

namespace nn::exercise {

//! [solution]
Matrix hessian_times(const Matrix& X, const Matrix& P, const Matrix& V) {
  const Matrix logits = X * V;  // how fast each logit moves
  const Vector mean = P.cwiseProduct(logits).rowwise().sum();
  const Matrix probabilities = P.cwiseProduct(logits.colwise() - mean);
  return X.transpose() * probabilities / static_cast<Real>(X.rows());
}
//! [solution]

}  // namespace nn::exercise
