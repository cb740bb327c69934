#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// One maxout unit with one input and lines that do not learn.
/// \f[ f(x) = \max_{1 \le m \le k} (w_m x + b_m), \qquad f'(x) = w_m
///     \text{ of the first of the largest} \f]
/// Source: Goodfellow and others 2013, ICML 30, 1319.
struct MaxoutUnit {
  Vector w;  ///< k >= 1 slopes
  Vector b;  ///< k shifts

  /// f(x).
  Real value(Real x) const;
  /// f'(x); at a corner the slope of the first of the lines that meet there.
  Real derivative(Real x) const;
};

/// The unit that the book draws: lines of slope -1/2, 0 and 1 that bend a bowl out of nothing else.
MaxoutUnit three_lines();

}  // namespace nn
