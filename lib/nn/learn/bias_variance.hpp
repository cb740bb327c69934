#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// Where the error of a method comes from, averaged over places x.
struct BiasVariance {
  Real bias_squared;  ///< how far the average fit is from the truth
  Real variance;      ///< how far the single fits are from their average
};

/// The decomposition of the expected error of a method that was fitted to m data sets.
/// \f[ \overline{(\hat y - y)^2} = \underbrace{(\bar y(x) - f(x))^2}_{\text{bias}^2} +
///     \underbrace{\overline{(\hat y(x) - \bar y(x))^2}}_{\text{variance}} + s^2 , \f]
/// where ȳ(x) is the average prediction and s² the noise of fresh targets.
/// Shapes: `predictions` is m x g, one row for each data set, m >= 1, one column for each place;
/// `truth` is 1 x g, f at those places. Divisor m, so that the two add up to the mean squared
/// distance to the truth exactly. Throws ShapeError, DataError.
/// Source: Geman, Bienenstock and Doursat 1992.
/// \implements{bias_variance}
BiasVariance bias_variance(const Matrix& predictions, const RowVector& truth);

}  // namespace nn
