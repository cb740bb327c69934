#include <nn/core/contract.hpp>
#include <nn/data/split.hpp>

#include <algorithm>
#include <cmath>

namespace nn {

Split split(const RegressionData& data, Real validation_share, Rng& rng) {
  require_option(validation_share > 0 && validation_share < 1, "validation_share",
                 validation_share, "between 0 and 1");
  const Index n = data.X.rows();
  require_shape("Y", data.Y, n, any_size);
  if (n < 2) throw DataError("a split needs at least 2 samples, got " + std::to_string(n));
  const auto wanted = std::llround(validation_share * static_cast<Real>(n));
  const Index held_out = std::clamp<Index>(wanted, 1, n - 1);
  const std::vector<Index> order = rng.permutation(n);
  const auto cut = order.begin() + held_out;
  return {subset(data, {cut, order.end()}), subset(data, {order.begin(), cut})};
}

}  // namespace nn
