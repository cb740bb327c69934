// Two classes that a line separates, with a gap.
#pragma once
#include <nn/core/random.hpp>
#include <nn/data/dataset.hpp>

#include <cmath>

/// n samples of d uniform features on either side of the plane x₁ + … + x_d = offset, none nearer
/// to it than `gap`.
inline nn::ClassificationData two_clouds(nn::Index n, nn::Index d, nn::Real offset, nn::Real gap,
                                         std::uint64_t seed) {
  nn::Rng rng(seed);
  nn::ClassificationData data{nn::Matrix(n, d), nn::Labels(n), {"below", "above"}, {}};
  for (nn::Index i = 0; i < n;) {
    const nn::RowVector x = nn::uniform_matrix(1, d, -1, 1, rng);
    const nn::Real height = (x.sum() - offset) / std::sqrt(static_cast<nn::Real>(d));
    if (std::abs(height) < gap) continue;
    data.X.row(i) = x;
    data.y(i++) = height > 0 ? 1 : 0;
  }
  return data;
}
