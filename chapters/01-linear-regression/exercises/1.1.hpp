#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// A straight line, y = slope x + intercept.
struct Line {
  Real slope;      ///< in units of y per unit of x
  Real intercept;  ///< in units of y, the prediction at x = 0
};

/// The line of least squares for one feature.
/// \f[ \min_{w, b} \sum_{i=1}^{n} (w x_i + b - y_i)^2 \f]
/// Where all x are equal, the level line: slope 0.
/// Shapes: x and y have n entries each, n >= 1.
Line line_by_hand(const Vector& x, const Vector& y);

}  // namespace nn::exercise
