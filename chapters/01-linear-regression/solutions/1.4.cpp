#include "1.4.hpp"

#include <algorithm>
#include <cmath>

namespace nn::exercise {

//! [solution]
BestRate best_rate(const Curvature& bowl) {
  const Real sum = bowl.largest + bowl.smallest;
  return {2 / sum, (bowl.largest - bowl.smallest) / sum};
}

Index steps_to(Real share, const Curvature& bowl) {
  if (share >= 1) return 0;
  const Real steps = std::log(share) / std::log(best_rate(bowl).factor);
  return std::max(Index(1), static_cast<Index>(std::ceil(steps)));  // log 0 in a round bowl
}
//! [solution]

}  // namespace nn::exercise
