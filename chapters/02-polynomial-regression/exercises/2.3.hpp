#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The two parts of a squared error that a better model could change.
struct Parts {
  Real squared_bias;  ///< how far the mean prediction is from the truth, squared
  Real variance;      ///< how far single predictions are from their mean, squared
};

/// Squared bias and variance, averaged over n points, as estimates from m fits that are right on
/// average over the choice of the m tables: what they would be for endlessly many fits. The squared
/// bias may come out below 0.
/// Shapes: predictions is m x n, a row for each fit to a table of its own, and truth is 1 x n;
/// m >= 2, n >= 1.
Parts corrected_parts(const Matrix& predictions, const RowVector& truth);

}  // namespace nn::exercise
