#include "5.1.hpp"

namespace nn::exercise {

//! [solution]
Counts count(const std::vector<Index>& widths, Index n) {
  Counts counts{0, 0, 0};
  for (std::size_t l = 1; l < widths.size(); ++l) {
    const bool last = l + 1 == widths.size();
    counts.weights += widths[l - 1] * widths[l];
    counts.biases += widths[l];
    counts.stored += n * widths[l] * (last ? 1 : 2);
  }
  return counts;
}
//! [solution]

}  // namespace nn::exercise
