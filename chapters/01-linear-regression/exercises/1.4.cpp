#include "1.4.hpp"

#include <limits>

namespace nn::exercise {

BestRate best_rate([[maybe_unused]] const Curvature& bowl) {
  // Your code here.
  const Real unknown = std::numeric_limits<Real>::quiet_NaN();
  return {unknown, unknown};
}

Index steps_to([[maybe_unused]] Real share, [[maybe_unused]] const Curvature& bowl) {
  // And here.
  return -1;
}

}  // namespace nn::exercise
