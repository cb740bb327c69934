#include "3.1.hpp"

#include <cmath>

namespace nn::exercise {

//! [solution]
Real after_odds_ratio(Real p, Real ratio) { return p * ratio / (p * ratio + (1 - p)); }

std::optional<LogitLine> logit_of_counts(const Matrix& counts) {
  if (counts.minCoeff() == 0) return std::nullopt;
  const Real at_zero = std::log(counts(0, 1) / counts(0, 0));
  const Real at_one = std::log(counts(1, 1) / counts(1, 0));
  return LogitLine{at_zero, at_one - at_zero};
}
//! [solution]

}  // namespace nn::exercise
