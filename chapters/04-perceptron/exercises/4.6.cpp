#include "4.6.hpp"

#include <limits>

namespace nn::exercise {

TwoLayers counting_network(const std::vector<bool>& by_count) {
  // Your code here.
  const Index d = static_cast<Index>(by_count.size()) - 1;
  const Real unknown = std::numeric_limits<Real>::quiet_NaN();
  return {Matrix(d, 0), RowVector(0), Vector(0), unknown};
}

}  // namespace nn::exercise
