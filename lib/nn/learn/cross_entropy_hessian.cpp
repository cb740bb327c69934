#include <nn/core/contract.hpp>
#include <nn/core/stable.hpp>
#include <nn/learn/cross_entropy_hessian.hpp>

namespace nn {
namespace {

// Aᵀ diag(weights) A / n.
Matrix weighted_gram(const Matrix& A, const Vector& weights) {
  const Matrix weighted = weights.asDiagonal() * A;
  return A.transpose() * weighted / static_cast<Real>(A.rows());
}

}  // namespace

//! [binary]
Matrix cross_entropy_hessian(const BinaryCrossEntropy&, const Matrix& A, const Matrix& O) {
  require_shape("O", O, A.rows(), 1);
  const Vector p = sigmoid(O), one_minus_p = sigmoid(-O);
  return weighted_gram(A, p.cwiseProduct(one_minus_p));
}
//! [binary]

//! [softmax]
Matrix cross_entropy_hessian(const SoftmaxCrossEntropy&, const Matrix& A, const Matrix& O) {
  require_shape("O", O, A.rows(), any_size);
  const Index d = A.cols(), K = O.cols();
  const Matrix P = softmax(O);
  Matrix H(d * K, d * K);
  for (Index k = 0; k < K; ++k) {
    Matrix others = P;
    others.col(k).setZero();
    for (Index m = 0; m <= k; ++m) {
      const Vector spread = k == m ? Vector(others.rowwise().sum()) : Vector(-P.col(m));
      const Matrix block = weighted_gram(A, P.col(k).cwiseProduct(spread));
      for (Index j = 0; j < d; ++j) {
        for (Index l = 0; l < d; ++l)
          H(j * K + k, l * K + m) = H(l * K + m, j * K + k) = block(j, l);
      }
    }
  }
  return H;
}
//! [softmax]

}  // namespace nn
