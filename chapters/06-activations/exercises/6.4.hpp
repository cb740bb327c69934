#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// A maxout unit with one input: the largest of k lines.
/// \f[ f(x) = \max_{m} \; (w_m x + b_m) \f]
struct Pieces {
  Vector w;  ///< k slopes
  Vector b;  ///< k shifts
};

Pieces as_relu();             ///< max(0, x)
Pieces as_leaky(Real alpha);  ///< x for x > 0, otherwise alpha x; 0 <= alpha <= 1
Pieces as_absolute();         ///< |x|

/// What no maxout unit is, since the largest of lines is never concave: x between -1 and 1, and -1
/// and 1 beyond. Two units and their difference do it: f(x) = first(x) - second(x).
struct Difference {
  Pieces first, second;
};
Difference as_clipped();

}  // namespace nn::exercise
