// Learning rates to sweep over.
#pragma once
#include <nn/core/matrix.hpp>

#include <cmath>
#include <vector>

/// Rates from 10^from to 10^to, `per_decade` to a factor of ten.
inline std::vector<nn::Real> rates_between(nn::Index from, nn::Index to, nn::Index per_decade) {
  std::vector<nn::Real> rates;
  for (nn::Index i = from * per_decade; i <= to * per_decade; ++i) {
    rates.push_back(
        std::pow(nn::Real(10), static_cast<nn::Real>(i) / static_cast<nn::Real>(per_decade)));
  }
  return rates;
}
