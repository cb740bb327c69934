#include <nn/core/contract.hpp>
#include <nn/learn/condition_number.hpp>

#include <Eigen/SVD>

namespace nn {

Vector singular_values(const Matrix& A) {
  if (A.size() == 0) throw DataError("an empty matrix has no singular values");
  require_finite("A", A);
  return Eigen::JacobiSVD<Eigen::MatrixX<Real>>(A).singularValues();
}

Real condition_number(const Matrix& A) {
  if (A.rows() < A.cols()) throw ShapeError("a condition number needs as many rows as columns");
  const Vector sigma = singular_values(A);
  return sigma(0) / sigma(sigma.size() - 1);
}

}  // namespace nn
