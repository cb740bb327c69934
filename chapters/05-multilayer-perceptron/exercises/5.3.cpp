#include "5.3.hpp"

namespace nn::exercise {

Dense straight_near([[maybe_unused]] const std::vector<Dense>& net,
                    [[maybe_unused]] const RowVector& x) {
  // Your code here.
  return {};
}

}  // namespace nn::exercise
