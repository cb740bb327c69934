#include "7.3.hpp"

namespace nn::exercise {

Sweep sweep_back(Index n, [[maybe_unused]] const std::vector<Arrow>& arrows) {
  // Your code here.
  return {Vector::Zero(n), std::vector<Index>(static_cast<std::size_t>(n), 0)};
}

}  // namespace nn::exercise
