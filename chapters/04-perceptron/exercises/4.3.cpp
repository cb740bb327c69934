#include "4.3.hpp"

#include <limits>

namespace nn::exercise {

TwoLayers network_for([[maybe_unused]] const std::vector<bool>& truth, Index d) {
  // Your code here.
  const Real unknown = std::numeric_limits<Real>::quiet_NaN();
  return {Matrix(d, 0), RowVector(0), Vector(0), unknown};
}

}  // namespace nn::exercise
