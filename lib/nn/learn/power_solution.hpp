#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// A polynomial in powers of raw x.
struct PowerSolution {
  Vector coefficients;  ///< D + 1, of 1, x, ..., x^D; infinite where a Real cannot hold one
  Vector values;        ///< of the polynomial at the places asked for
};

/// Least squares that is defined in powers of raw x: with a ridge on all of them but the intercept,
/// or, if X has fewer distinct values than there are coefficients, of minimum norm.
/// \f[ (A^\top A + \lambda I_0) \beta = A^\top y, \quad I_0 = \mathrm{diag}(0, 1, \dots, 1), \qquad
///     \text{or} \quad \beta = A^\top (A A^\top)^{-1} \bar y \f]
/// where the second A has one row for each distinct value and ȳ the means of its targets. Both
/// matrices may have condition numbers far beyond 1 / epsilon; they are factored in 200 decimal
/// digits, of which there is then enough to lose.
/// Shapes: X, Y and `at` are n x 1, n x 1 and m x 1; n >= 1, degree >= 0, ridge >= 0.
/// Errors: ShapeError, DataError; NumericError where even those digits do not suffice.
/// Source: Hoerl and Kennard 1970 for the ridge; Golub and Van Loan 2013, section 5.6, for
/// the norm.
/// \implements{polynomial_ridge}
/// \implements{minimum_norm}
PowerSolution solve_in_powers(const Matrix& X, const Matrix& Y, Index degree, Real ridge,
                              const Matrix& at);

}  // namespace nn
