#include "5.6.hpp"

namespace nn::exercise {

std::vector<Dense> parabola([[maybe_unused]] Index depth) {
  // Your code here.
  return {};
}

}  // namespace nn::exercise
