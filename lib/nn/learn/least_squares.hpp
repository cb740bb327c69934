#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// What a least-squares solver returns.
struct LeastSquares {
  Matrix B;              ///< d x q, the coefficients; of all minimisers the one of smallest norm
  Index rank = 0;        ///< columns of A that are independent in working precision, 0 <= rank <= d
  Matrix gram_inverse;   ///< d x d, (AᵀA)⁻¹; empty where rank < d or the solver does not form it
  bool converged = true; ///< false where an iterative solver ran out of steps; then B is not a solution
};

/// Least squares by blocked Householder QR.
/// \f[ \min_B \lVert AB - Y \rVert_F^2, \qquad A = QR \;\Rightarrow\; RB = Q^\top Y \f]
/// Blocks of rows are folded one after another into a triangle of the size of the columns, so that a
/// tall A is read once. Columns are scaled by powers of two, which costs no rounding; the triangle
/// is then factored with pivoting, which finds the rank. Without full rank the answer is the
/// minimum-norm one, in the unscaled coefficients.
/// Shapes: A is n x d, Y is n x q, n >= 1; tall, square and wide A are all served.
/// Errors: ShapeError if Y has another number of rows; DataError if a number is not finite or n = 0.
/// Source: Golub and Van Loan 2013, sections 5.2 to 5.5; Demmel, Grigori, Hoemmen and Langou 2012,
/// SIAM Journal on Scientific Computing 34(1), A206, for the blocks.
/// \implements{qr}
LeastSquares least_squares(const Matrix& A, const Matrix& Y);

}  // namespace nn
