// How tests measure the distance of two results, so that a bound holds in either precision.
#pragma once
#include <nn/core/matrix.hpp>

#include <algorithm>
#include <limits>

/// The spacing of numbers near 1 in the library's precision.
inline constexpr nn::Real eps = std::numeric_limits<nn::Real>::epsilon();

/// The largest difference of two tables, in units of eps times the largest entry of `expected` (but
/// at least of eps itself); infinite where the shapes differ or a number is not finite.
inline nn::Real distance_in_eps(const nn::Matrix& found, const nn::Matrix& expected) {
  const bool comparable = found.rows() == expected.rows() && found.cols() == expected.cols() &&
                          found.allFinite() && expected.allFinite();
  if (!comparable) return std::numeric_limits<nn::Real>::infinity();
  if (found.size() == 0) return 0;
  const nn::Real size = std::max(nn::Real(1), expected.cwiseAbs().maxCoeff());
  return (found - expected).cwiseAbs().maxCoeff() / (eps * size);
}
