#include "4.4.hpp"

namespace nn::exercise {

std::vector<Index> mistake_counts([[maybe_unused]] const Matrix& G, const Vector& y,
                                  [[maybe_unused]] Index max_sweeps) {
  // Your code here.
  return std::vector<Index>(static_cast<std::size_t>(y.size()), -1);
}

}  // namespace nn::exercise
