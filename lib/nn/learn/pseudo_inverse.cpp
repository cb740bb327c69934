#include <nn/core/contract.hpp>
#include <nn/learn/pseudo_inverse.hpp>

#include <Eigen/SVD>
#include <algorithm>
#include <limits>

namespace nn {
namespace {

struct Inverse {
  Matrix matrix;        // d x n
  Index rank;
  Matrix gram_inverse;  // d x d, empty where rank < d
};

//! [pseudo_inverse]
Inverse invert(const Matrix& A) {
  require_finite("A", A);
  if (A.size() == 0) return {Matrix(A.cols(), A.rows()), 0, {}};
  const Eigen::BDCSVD<Matrix> svd(A, Eigen::ComputeThinU | Eigen::ComputeThinV);
  const Vector sigma = svd.singularValues();
  const Real largest = sigma.size() ? sigma(0) : Real(0);
  const Real tolerance = static_cast<Real>(std::max(A.rows(), A.cols())) *
                         std::numeric_limits<Real>::epsilon() * largest;
  const Index rank = (sigma.array() > tolerance).count();
  const Matrix V = svd.matrixV().leftCols(rank) * sigma.head(rank).cwiseInverse().asDiagonal();
  const Matrix gram = rank == A.cols() ? Matrix(V * V.transpose()) : Matrix();
  return {V * svd.matrixU().leftCols(rank).transpose(), rank, gram};
}
//! [pseudo_inverse]

}  // namespace

Matrix pseudo_inverse(const Matrix& A) { return invert(A).matrix; }

LeastSquares least_squares_by_pseudo_inverse(const Matrix& A, const Matrix& Y) {
  require_shape("Y", Y, A.rows(), any_size);
  if (A.rows() == 0) throw DataError("least squares needs at least one sample");
  require_finite("Y", Y);
  const Inverse inverse = invert(A);
  return {inverse.matrix * Y, inverse.rank, inverse.gram_inverse, true};
}

}  // namespace nn
