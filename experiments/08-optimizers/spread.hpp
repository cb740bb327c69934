#pragma once
#include <nn/core/matrix.hpp>

#include <algorithm>
#include <vector>

/// What many seeds gave: the median and the band that holds the middle eight tenths.
struct Spread {
  nn::Real low, median, high;
};

inline Spread spread(std::vector<nn::Real> numbers) {
  std::ranges::sort(numbers);
  const std::size_t n = numbers.size(), tenth = n / 10;
  return {numbers[tenth], (numbers[(n - 1) / 2] + numbers[n / 2]) / 2, numbers[n - 1 - tenth]};
}
