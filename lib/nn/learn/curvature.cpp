#include <nn/core/contract.hpp>
#include <nn/learn/curvature.hpp>
#include <nn/learn/triangle.hpp>

#include <Eigen/SVD>

namespace nn {

Curvature curvature(const Matrix& A) {
  if (A.rows() == 0) throw DataError("the curvature needs at least one sample");
  require_finite("A", A);
  // The eigenvalues of AᵀA are the squared singular values of its triangle: the product, which
  // would lose half the digits of the small ones, is never formed.
  const Matrix R = triangle(A, Matrix(A.rows(), 0)).R;
  const Vector sigma = Eigen::BDCSVD<Matrix>(R).singularValues();
  const Real n = static_cast<Real>(A.rows());
  const Real last = A.rows() < A.cols() ? Real(0) : sigma(sigma.size() - 1);
  return {last * last / n, sigma(0) * sigma(0) / n};
}

}  // namespace nn
