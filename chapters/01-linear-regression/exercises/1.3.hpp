#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// Least squares in which some samples count more than others.
/// \f[ \min_\beta \sum_{i=1}^{n} c_i \, (a_i^\top \beta - y_i)^2 \f]
/// where row i of A is the sample \f$a_i\f$ and \f$c_i \ge 0\f$ its weight.
/// Shapes: A is n x d, y and c have n entries, the answer has d.
Vector weighted_least_squares(const Matrix& A, const Vector& y, const Vector& c);

}  // namespace nn::exercise
