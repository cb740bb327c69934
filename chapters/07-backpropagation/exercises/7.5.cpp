#include "7.5.hpp"

namespace nn::exercise {

Vector forward_mode([[maybe_unused]] const std::vector<Step>& steps,
                    [[maybe_unused]] std::size_t input) {
  // Your code here.
  return {};
}

}  // namespace nn::exercise
