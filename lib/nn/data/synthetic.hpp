#pragma once
#include <nn/core/random.hpp>
#include <nn/data/dataset.hpp>

namespace nn {

/// Points along a straight line with Gaussian noise.
/// \f[ y_i = b + w x_i + \varepsilon_i, \qquad \varepsilon_i \sim N(0, s^2) \f]
struct NoisyLine {
  Real intercept = 0;  ///< b
  Real slope = 1;      ///< w
  Real noise = 1;      ///< s >= 0, in the units of y
  Real low = 0;        ///< x is uniform in [low, high)
  Real high = 1;

  /// n >= 1 points, X is n x 1 and Y is n x 1.
  RegressionData draw(Index n, Rng& rng) const;
};

/// A linear model with d normal features and Gaussian noise.
/// \f[ Y = XW + b + \varepsilon, \qquad X_{ij} \sim N(0, 1), \qquad \varepsilon_{ij} \sim N(0, s^2) \f]
struct NoisyPlane {
  Matrix W;      ///< d x q
  RowVector b;   ///< 1 x q
  Real noise = 1;  ///< s >= 0

  /// n >= 1 samples, X is n x d and Y is n x q.
  RegressionData draw(Index n, Rng& rng) const;
};

/// Moves `count` randomly chosen targets up by `distance`: what a slip of the pen does to a table.
/// 0 <= count <= n.
RegressionData with_outliers(RegressionData data, Index count, Real distance, Rng& rng);

}  // namespace nn
