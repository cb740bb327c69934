#pragma once
#include <nn/core/random.hpp>
#include <nn/data/dataset.hpp>

#include <functional>

namespace nn {

/// Points along any curve with Gaussian noise.
/// \f[ y_i = f(x_i) + \varepsilon_i, \qquad \varepsilon_i \sim N(0, s^2) \f]
struct NoisyCurve {
  std::function<Real(Real)> curve;  ///< f
  Real noise = 1;                   ///< s >= 0, in the units of y
  Real low = -1;                    ///< x is uniform in [low, high)
  Real high = 1;

  /// n >= 1 points, X is n x 1 and Y is n x 1. The places are drawn before the noise.
  RegressionData draw(Index n, Rng& rng) const;

  /// The same with given places X (n x 1): only the noise is drawn.
  RegressionData draw_at(const Matrix& X, Rng& rng) const;

  /// f at each of X (n x 1), without noise.
  Matrix truth(const Matrix& X) const;
};

/// One wave over [-1, 1]: sin(pi x).
Real one_wave(Real x);

/// Runge's bell, 1 / (1 + 25 x²). Source: Runge 1901.
Real runge(Real x);

}  // namespace nn
