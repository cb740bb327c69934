#pragma once
#include <nn/learn/least_squares.hpp>

namespace nn {

/// Least squares by the normal equations, solved with a Cholesky factorization.
/// \f[ A^\top A \, B = A^\top Y \f]
/// The product squares the condition number of A, so half of the digits that QR keeps are lost.
/// Shapes: A is n x d, Y is n x q, n >= 1.
/// Errors: NumericError where AᵀA is not positive definite in working precision: A has dependent
/// columns, or nearly so. ShapeError and DataError as for least_squares.
/// Source: Golub and Van Loan 2013, section 5.3.2.
/// \implements{normal_equations}
LeastSquares least_squares_by_normal_equations(const Matrix& A, const Matrix& Y);

}  // namespace nn
