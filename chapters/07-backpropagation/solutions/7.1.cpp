#include "7.1.hpp"

#include <algorithm>

namespace nn::exercise {

//! [solution]
Vector gradient_of_f(Real x, Real y, Real z) {
  const Real sum = x + y, larger = std::max(y, z);
  const Real open = y > z ? 1 : 0;  // the way from y through the maximum
  return Vector{{larger, larger + sum * open, sum * (1 - open)}};
}
//! [solution]

}  // namespace nn::exercise
