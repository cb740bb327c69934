#include <nn/core/contract.hpp>
#include <nn/data/noisy_curve.hpp>

#include <cmath>
#include <numbers>

namespace nn {

RegressionData NoisyCurve::draw(Index n, Rng& rng) const {
  require_option(n >= 1, "n", static_cast<Real>(n), ">= 1");
  return draw_at(uniform_matrix(n, 1, low, high, rng), rng);
}

RegressionData NoisyCurve::draw_at(const Matrix& X, Rng& rng) const {
  return {X, truth(X) + normal_matrix(X.rows(), 1, 0, noise, rng), {"x"}};
}

Matrix NoisyCurve::truth(const Matrix& X) const {
  require_shape("X", X, any_size, 1);
  return X.unaryExpr(curve);
}

Real one_wave(Real x) { return std::sin(std::numbers::pi_v<Real> * x); }

Real runge(Real x) { return 1 / (1 + 25 * x * x); }

}  // namespace nn
