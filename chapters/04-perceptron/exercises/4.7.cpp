#include "4.7.hpp"

#include <limits>

namespace nn::exercise {

std::optional<Unit> one_unit_for([[maybe_unused]] const std::vector<bool>& truth, Index d) {
  // Your code here.
  const Real unknown = std::numeric_limits<Real>::quiet_NaN();
  return Unit{Vector::Constant(d, unknown), unknown};
}

}  // namespace nn::exercise
