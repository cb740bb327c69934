#include "9.5.hpp"

#include <limits>

namespace nn::exercise {

Real parent_deviation([[maybe_unused]] Real wanted, [[maybe_unused]] Real cut) {
  // Your code here.
  return std::numeric_limits<Real>::quiet_NaN();
}

}  // namespace nn::exercise
