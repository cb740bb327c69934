#include "6.2.hpp"

#include <limits>

namespace nn::exercise {

Real log_sigmoid([[maybe_unused]] Real z) {
  // Your code here.
  return std::numeric_limits<Real>::quiet_NaN();
}

}  // namespace nn::exercise
