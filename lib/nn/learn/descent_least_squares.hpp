#pragma once
#include <nn/learn/least_squares.hpp>

#include <limits>

namespace nn {

/// When least squares by descent counts as done.
struct DescentLimits {
  Index max_steps = 100000;  ///< >= 0
  /// The gradient's largest entry must fall to this share of its first size, 0 < share < 1.
  Real gradient_share = 4096 * std::numeric_limits<Real>::epsilon();
};

/// Least squares by gradient descent from B = 0 at the rate 1 / lambda max, half the stable limit.
/// \f[ B \leftarrow B - \frac{\eta}{n} A^\top (AB - Y) \f]
/// Started at 0 it stays in the row space of A, so that without full rank it ends in the
/// minimum-norm answer. Its steps grow with the condition number; where they do not suffice it says
/// so in `converged`. Rank and (AᵀA)⁻¹ are not descent's to find: they are least_squares'.
/// Shapes and errors as for least_squares.
/// Chapter: \ref ch_linear_regression.
LeastSquares least_squares_by_descent(const Matrix& A, const Matrix& Y,
                                      const DescentLimits& limits = {});

}  // namespace nn
