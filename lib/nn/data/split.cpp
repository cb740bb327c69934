#include <nn/core/contract.hpp>
#include <nn/data/split.hpp>

#include <algorithm>
#include <cmath>

namespace nn {

namespace {

struct Parts {
  std::vector<Index> training, validation;
};

Parts part(Index n, Real validation_share, Rng& rng) {
  require_option(validation_share > 0 && validation_share < 1, "validation_share", validation_share,
                 "between 0 and 1");
  if (n < 2) throw DataError("a split needs at least 2 samples, got " + std::to_string(n));
  const auto wanted = std::llround(validation_share * static_cast<Real>(n));
  const Index held_out = std::clamp<Index>(wanted, 1, n - 1);
  const std::vector<Index> order = rng.permutation(n);
  const auto cut = order.begin() + held_out;
  return {{cut, order.end()}, {order.begin(), cut}};
}

}  // namespace

Split split(const RegressionData& data, Real validation_share, Rng& rng) {
  require_shape("Y", data.Y, data.X.rows(), any_size);
  const Parts parts = part(data.X.rows(), validation_share, rng);
  return {subset(data, parts.training), subset(data, parts.validation)};
}

ClassificationSplit split(const ClassificationData& data, Real validation_share, Rng& rng) {
  require_shape("y", data.y, data.X.rows(), 1);
  const Parts parts = part(data.X.rows(), validation_share, rng);
  return {subset(data, parts.training), subset(data, parts.validation)};
}

}  // namespace nn
