#include <nn/core/contract.hpp>
#include <nn/data/exclusive_or.hpp>
#include <nn/data/truth_table.hpp>

namespace nn {

ClassificationData ExclusiveOr::draw(Index n, Rng& rng) const {
  require_option(n >= 4, "n", static_cast<Real>(n), ">= 4");
  const Matrix errors = normal_matrix(n, 2, 0, noise, rng);
  std::vector<Index> corners(static_cast<std::size_t>(n));
  for (std::size_t i = 0; i < corners.size(); ++i) corners[i] = static_cast<Index>(i % 4);
  ClassificationData data = subset(truth_table(xor_answers), corners);
  data.X += errors;
  return data;
}

}  // namespace nn
