#include <nn/core/contract.hpp>
#include <nn/data/two_moons.hpp>

#include <cmath>
#include <numbers>

namespace nn {

ClassificationData TwoMoons::draw(Index n, Rng& rng) const {
  require_option(n >= 2, "n", static_cast<Real>(n), ">= 2");
  require_option(noise >= 0, "noise", noise, ">= 0");
  ClassificationData data{Matrix(n, 2), Labels(n), {"outer", "inner"}, {"x1", "x2"}};
  for (Index i = 0; i < n; ++i) {
    const bool inner = i % 2 == 1;
    const Real t = rng.uniform(0, std::numbers::pi_v<Real>);
    data.X(i, 0) = (inner ? 1 - std::cos(t) : std::cos(t)) + rng.normal(0, noise);
    data.X(i, 1) = (inner ? Real(0.5) - std::sin(t) : std::sin(t)) + rng.normal(0, noise);
    data.y(i) = inner;
  }
  return data;
}

}  // namespace nn
