#include "3.3.hpp"

#include <nn/core/contract.hpp>

namespace nn::exercise {

//! [solution]
namespace {

// The logarithms of the probabilities, finite for all finite logits.
Matrix log_softmax(const Matrix& O) {
  const Matrix shifted = O.colwise() - O.rowwise().maxCoeff();
  const Vector log_sum = shifted.array().exp().rowwise().sum().log();
  return shifted.colwise() - log_sum;
}

}  // namespace

Real VoteCrossEntropy::value(const Matrix& O, const Matrix& Y) const {
  require_shape("O", O, Y.rows(), Y.cols());
  return -Y.cwiseProduct(log_softmax(O)).sum() / static_cast<Real>(O.rows());
}

void VoteCrossEntropy::gradient(const Matrix& O, const Matrix& Y, Matrix& dO) const {
  require_shape("O", O, Y.rows(), Y.cols());
  const Vector votes = Y.rowwise().sum();
  dO = log_softmax(O).array().exp();
  dO = (votes.asDiagonal() * dO - Y) / static_cast<Real>(O.rows());
}
//! [solution]

}  // namespace nn::exercise
