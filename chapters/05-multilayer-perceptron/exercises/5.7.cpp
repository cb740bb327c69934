#include "5.7.hpp"

namespace nn::exercise {

std::vector<Layer> teeth([[maybe_unused]] Index k) {
  // Your code here.
  return {};
}

}  // namespace nn::exercise
