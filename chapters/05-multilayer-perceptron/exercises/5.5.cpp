#include "5.5.hpp"

namespace nn::exercise {

std::vector<Dense> landscape([[maybe_unused]] const std::vector<Block>& blocks) {
  // Your code here.
  return {};
}

}  // namespace nn::exercise
