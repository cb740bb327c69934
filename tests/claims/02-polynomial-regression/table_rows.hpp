#pragma once
#include "../claim.hpp"

#include <cmath>

/// The entries of `values` in the rows where `key` is `wanted`.
inline nn::Vector where(const nn::Vector& values, const nn::Vector& key, double wanted) {
  std::vector<nn::Real> kept;
  for (nn::Index i = 0; i < values.size(); ++i) {
    if (key(i) == wanted) kept.push_back(values(i));
  }
  return Eigen::Map<const nn::Vector>(kept.data(), static_cast<nn::Index>(kept.size()));
}

/// Root of the mean of squares.
inline double root_mean_square(const nn::Vector& v) {
  return v.norm() / std::sqrt(static_cast<double>(v.size()));
}
