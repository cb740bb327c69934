#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The n Chebyshev points, where T_n is 0, from the largest to the smallest.
/// \f[ t_i = \cos \frac{\pi (i + 1/2)}{n}, \qquad i = 0, \dots, n - 1, \qquad n \ge 1 \f]
Vector chebyshev_points(Index n);

/// Least squares on the Chebyshev points, without a system to solve.
/// \f[ \min_c \sum_{i=0}^{n-1} \Bigl( \sum_{k=0}^{D} c_k T_k(t_i) - y_i \Bigr)^2, \qquad
///     T_k(\cos \phi) = \cos k \phi \f]
/// Shapes: y has n >= 1 entries, y_i is the target at t_i; 0 <= degree < n, and the answer has
/// degree + 1 entries.
Vector chebyshev_fit(const Vector& y, Index degree);

/// The sum of c_k T_k(t) by Clenshaw's rule, for any t, and no T_k by itself.
/// \f[ b_k = c_k + 2t\, b_{k+1} - b_{k+2}, \qquad b_{D+1} = b_{D+2} = 0 \f]
/// Shapes: c has D + 1 entries; with no entry the sum is 0.
Real clenshaw(const Vector& c, Real t);

}  // namespace nn::exercise
