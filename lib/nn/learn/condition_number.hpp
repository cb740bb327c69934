#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// The singular values of A (n x d), the largest first: min(n, d) numbers >= 0.
/// Throws DataError if A is empty or a number is not finite.
Vector singular_values(const Matrix& A);

/// The condition number of A (n x d, n >= d), the ratio of its largest to its smallest stretch.
/// \f[ \kappa(A) = \frac{\sigma_{\max}}{\sigma_{\min}} \f]
/// Infinite where the smallest is found to be 0. Far beyond 1 / epsilon the smallest stretch is
/// what rounding left of the columns, and only the size of the number means something. Throws as
/// singular_values, and ShapeError if A is wide. Source: Golub and Van Loan 2013, section 2.6.
/// \implements{condition_number}
Real condition_number(const Matrix& A);

}  // namespace nn
