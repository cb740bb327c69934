#include <nn/core/contract.hpp>
#include <nn/learn/least_squares.hpp>
#include <nn/learn/orthonormal.hpp>
#include <nn/learn/triangle.hpp>

namespace nn {

Orthonormal Orthonormal::of(const Matrix& A) {
  require_finite("A", A);
  const Matrix R = triangle(A, Matrix(A.rows(), 0)).R;
  const LeastSquares inverse = least_squares(R, Matrix::Identity(R.rows(), R.rows()));
  return {inverse.B, A * inverse.B, inverse.rank};
}

}  // namespace nn
