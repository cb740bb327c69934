#include "8.5.hpp"

#include <limits>

namespace nn::exercise {

std::optional<Vector> way_out([[maybe_unused]] const Matrix& H) {
  // Your code here.
  return Vector::Constant(2, std::numeric_limits<Real>::quiet_NaN());
}

}  // namespace nn::exercise
