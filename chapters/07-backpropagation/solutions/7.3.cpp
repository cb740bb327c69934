#include "7.3.hpp"

#include <algorithm>

namespace nn::exercise {

//! [solution]
Sweep sweep_back(Index n, const std::vector<Arrow>& arrows) {
  std::vector<Arrow> late_first = arrows;
  std::sort(late_first.begin(), late_first.end(),
            [](const Arrow& a, const Arrow& b) { return a.to > b.to; });
  Sweep sweep{Vector::Zero(n), std::vector<Index>(static_cast<std::size_t>(n), 0)};
  sweep.gradient(n - 1) = 1;
  sweep.paths.back() = 1;
  for (const auto& [from, to, local] : late_first) {
    sweep.gradient(from) += sweep.gradient(to) * local;
    sweep.paths[static_cast<std::size_t>(from)] += sweep.paths[static_cast<std::size_t>(to)];
  }
  return sweep;
}
//! [solution]

}  // namespace nn::exercise
