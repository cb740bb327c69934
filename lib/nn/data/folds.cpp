#include <nn/core/contract.hpp>
#include <nn/data/folds.hpp>

namespace nn {

std::vector<Split> folds(const RegressionData& data, Index k, Rng& rng) {
  const Index n = data.X.rows();
  require_shape("Y", data.Y, n, any_size);
  require_option(2 <= k && k <= n, "k", static_cast<Real>(k), "from 2 to n");
  //! [folds]
  const std::vector<Index> order = rng.permutation(n);
  std::vector<Split> parts;
  for (Index fold = 0; fold < k; ++fold) {
    std::vector<Index> training, held_out;
    for (std::size_t i = 0; i < order.size(); ++i) {
      const bool out = static_cast<Index>(i) % k == fold;
      (out ? held_out : training).push_back(order[i]);
    }
    parts.push_back({subset(data, training), subset(data, held_out)});
  }
  return parts;
  //! [folds]
}

}  // namespace nn
