#pragma once
#include <nn/core/matrix.hpp>

#include <optional>

namespace nn::exercise {

/// The probability p after its odds p / (1 - p) have been multiplied by `ratio`.
/// 0 <= p <= 1, 0 < ratio; 0 stays 0 and 1 stays 1.
Real after_odds_ratio(Real p, Real ratio);

/// A logistic regression on one feature, log(p / (1 - p)) = intercept + slope x.
struct LogitLine {
  Real intercept;  ///< the log-odds at x = 0
  Real slope;      ///< what x = 1 adds to them
};

/// The logistic regression of greatest likelihood where x and y are 0 or 1, from the four counts.
/// Where one of the counts is 0 the likelihood has no maximum, and the answer is empty.
/// Shapes: counts is 2 x 2, counts(x, y) >= 0 is the number of samples with that x and that y.
std::optional<LogitLine> logit_of_counts(const Matrix& counts);

}  // namespace nn::exercise
