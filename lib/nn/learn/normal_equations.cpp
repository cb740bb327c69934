#include <nn/core/contract.hpp>
#include <nn/learn/normal_equations.hpp>

#include <Eigen/Cholesky>
#include <limits>

namespace nn {

//! [normal_equations]
LeastSquares least_squares_by_normal_equations(const Matrix& A, const Matrix& Y) {
  require_shape("Y", Y, A.rows(), any_size);
  if (A.rows() == 0) throw DataError("least squares needs at least one sample");
  require_finite("A", A);
  require_finite("Y", Y);
  const Index d = A.cols();
  const Matrix gram = A.transpose() * A;
  const Eigen::LLT<Matrix> cholesky(gram);
  const Real smallest = static_cast<Real>(d) * std::numeric_limits<Real>::epsilon();
  if (cholesky.info() != Eigen::Success || cholesky.rcond() < smallest) {
    throw NumericError(
        "the normal equations cannot be solved: their matrix is not positive definite, because "
        "columns are dependent or nearly so (another method can)");
  }
  return {cholesky.solve(A.transpose() * Y), d, cholesky.solve(Matrix::Identity(d, d)), true};
}
//! [normal_equations]

}  // namespace nn
