#include "3.1.hpp"

#include <limits>

namespace nn::exercise {

Real after_odds_ratio([[maybe_unused]] Real p, [[maybe_unused]] Real ratio) {
  // Your code here.
  return std::numeric_limits<Real>::quiet_NaN();
}

std::optional<LogitLine> logit_of_counts([[maybe_unused]] const Matrix& counts) {
  // And here.
  const Real unknown = std::numeric_limits<Real>::quiet_NaN();
  return LogitLine{unknown, unknown};
}

}  // namespace nn::exercise
