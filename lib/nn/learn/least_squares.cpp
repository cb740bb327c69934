#include <nn/core/contract.hpp>
#include <nn/learn/least_squares.hpp>
#include <nn/learn/triangle.hpp>

#include <Eigen/QR>
#include <cmath>
#include <limits>

namespace nn {
namespace {

Vector column_scales(const Matrix& R) {
  Vector scales(R.cols());
  for (Index j = 0; j < R.cols(); ++j) {
    scales(j) = power_of_two_near_inverse(R.col(j).stableNorm());
  }
  return scales;
}

// A pivot below this share of the largest is what rounding leaves of 0.
Real rank_tolerance(Index n, Index d) {
  const Real growth = 4 * static_cast<Real>(d) + std::sqrt(static_cast<Real>(n));
  return growth * std::numeric_limits<Real>::epsilon();
}

using Decomposition = Eigen::CompleteOrthogonalDecomposition<Matrix>;

// Takes from B what the columns of S N can change without changing A B: the rest is the solution of
// smallest norm in the unscaled coefficients. The columns of N span the null space of A S.
void remove_null_space(const Decomposition& scaled, const Vector& scales, Matrix& B) {
  const Index d = scales.size(), rank = scaled.rank();
  const Matrix N = scaled.colsPermutation() * Matrix(scaled.matrixZ()).transpose().rightCols(d - rank);
  const Vector shares = scales / scales.maxCoeff();  // what vanishes here is too small to matter
  const Eigen::HouseholderQR<Matrix> qr(Matrix(shares.asDiagonal() * N));
  const Matrix basis = qr.householderQ() * Matrix::Identity(d, d - rank);
  B -= basis * (basis.transpose() * B);
}

// (AᵀA)⁻¹ = S P T⁻¹ T⁻ᵀ Pᵀ S for A S P = Q T.
Matrix inverse_of_gram(const Decomposition& scaled, const Vector& scales) {
  const Index d = scales.size();
  const Matrix inverse = scaled.matrixT().topRows(d).template triangularView<Eigen::Upper>().solve(
      Matrix(Matrix::Identity(d, d)));
  const Matrix root = scales.asDiagonal() * (scaled.colsPermutation() * inverse);
  return root * root.transpose();
}

}  // namespace

//! [least_squares]
LeastSquares least_squares(const Matrix& A, const Matrix& Y) {
  if (A.rows() == 0) throw DataError("least squares needs at least one sample");
  require_finite("A", A);
  require_finite("Y", Y);
  if (A.cols() == 0) return {Matrix(0, Y.cols()), 0, {}, true};
  const auto [R, C] = triangle(A, Y);
  const Vector scales = column_scales(R);
  Decomposition scaled(R.rows(), R.cols());
  scaled.setThreshold(rank_tolerance(A.rows(), A.cols()));
  scaled.compute(R * scales.asDiagonal());

  LeastSquares found{scales.asDiagonal() * scaled.solve(C), scaled.rank(), {}, true};
  if (found.rank < A.cols()) {
    remove_null_space(scaled, scales, found.B);
  } else {
    found.gram_inverse = inverse_of_gram(scaled, scales);
  }
  return found;
}
//! [least_squares]

}  // namespace nn
