#include "5.4.hpp"

namespace nn::exercise {

Linear collapse([[maybe_unused]] const std::vector<Linear>& layers) {
  // Your code here.
  return {};
}

}  // namespace nn::exercise
