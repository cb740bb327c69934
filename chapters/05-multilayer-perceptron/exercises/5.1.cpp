#include "5.1.hpp"

namespace nn::exercise {

Counts count([[maybe_unused]] const std::vector<Index>& widths, [[maybe_unused]] Index n) {
  // Your code here.
  return {-1, -1, -1};
}

}  // namespace nn::exercise
