#pragma once
#include <nn/core/matrix.hpp>

#include <vector>

/// Counts of numbers in equal bins between two ends, as densities.
struct Histogram {
  nn::Real low, width;
  std::vector<nn::Real> density;  ///< of all numbers, those beyond the ends included

  Histogram(const nn::Matrix& numbers, nn::Real from, nn::Real to, nn::Index bins)
      : low(from),
        width((to - from) / static_cast<nn::Real>(bins)),
        density(static_cast<std::size_t>(bins)) {
    for (const nn::Real number : numbers.reshaped()) {
      if (!(number >= from && number < to)) continue;
      const auto bin = static_cast<std::size_t>((number - low) / width);
      if (bin < density.size()) {
        density[bin] += 1 / (width * static_cast<nn::Real>(numbers.size()));
      }
    }
  }

  /// The middle of a bin.
  nn::Real middle(std::size_t bin) const {
    return low + (static_cast<nn::Real>(bin) + nn::Real(0.5)) * width;
  }
};
