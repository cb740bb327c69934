#include "8.4.hpp"

#include <cmath>

namespace nn::exercise {

//! [solution]
Rolling coast(Rolling now, Real alpha, Index k) {
  const Real left = std::pow(alpha, static_cast<Real>(k));
  return {now.theta + now.v * alpha * (1 - left) / (1 - alpha), now.v * left};
}

Real reach(Rolling now, Real alpha) { return now.theta + now.v * alpha / (1 - alpha); }
//! [solution]

}  // namespace nn::exercise
