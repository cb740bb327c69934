#include <nn/core/contract.hpp>
#include <nn/learn/curvature.hpp>
#include <nn/learn/triangle.hpp>

#include <Eigen/SVD>
#include <limits>

namespace nn {

Curvature curvature(const Matrix& A) {
  if (A.size() == 0) throw DataError("the curvature needs at least one sample and one column");
  require_finite("A", A);
  // The eigenvalues of AᵀA are the squared singular values of its triangle: the product, which
  // would lose half the digits of the small ones, is never formed.
  const Matrix R = triangle(A, Matrix(A.rows(), 0)).R;
  const Vector sigma = Eigen::BDCSVD<Matrix>(R).singularValues();
  const Real n = static_cast<Real>(A.rows());
  // A singular value below this is what rounding leaves of 0: the bowl is flat along its axis.
  const Real rounding = static_cast<Real>(A.cols()) * std::numeric_limits<Real>::epsilon() * sigma(0);
  const Real smallest = A.rows() < A.cols() ? Real(0) : sigma(sigma.size() - 1);
  const Real last = smallest > rounding ? smallest : Real(0);
  return {last * last / n, sigma(0) * sigma(0) / n};
}

}  // namespace nn
