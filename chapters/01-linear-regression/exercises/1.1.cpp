#include "1.1.hpp"

#include <limits>

namespace nn::exercise {

Line line_by_hand([[maybe_unused]] const Vector& x, [[maybe_unused]] const Vector& y) {
  // Your code here.
  const Real unknown = std::numeric_limits<Real>::quiet_NaN();
  return {unknown, unknown};
}

}  // namespace nn::exercise
