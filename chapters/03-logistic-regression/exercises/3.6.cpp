#include "3.6.hpp"

#include <limits>

namespace nn::exercise {

Real best_sharpness([[maybe_unused]] const Matrix& O, [[maybe_unused]] const Labels& y) {
  // Your code here.
  return std::numeric_limits<Real>::quiet_NaN();
}

}  // namespace nn::exercise
