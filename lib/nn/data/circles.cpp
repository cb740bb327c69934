#include <nn/core/contract.hpp>
#include <nn/data/circles.hpp>

#include <cmath>
#include <numbers>

namespace nn {

ClassificationData Circles::draw(Index n, Rng& rng) const {
  require_option(n >= 2, "n", static_cast<Real>(n), ">= 2");
  require_option(inner >= 0, "inner", inner, ">= 0");
  require_option(outer > inner, "outer", outer, "above inner");
  ClassificationData data{Matrix(n, 2), Labels(n), {"outer", "inner"}, {"x1", "x2"}};
  for (Index i = 0; i < n; ++i) {
    const bool within = i % 2 == 1;
    const Real t = rng.uniform(0, 2 * std::numbers::pi_v<Real>), r = within ? inner : outer;
    data.X.row(i) << r * std::cos(t), r * std::sin(t);
    data.y(i) = within;
  }
  data.X += normal_matrix(n, 2, 0, noise, rng);
  return data;
}

}  // namespace nn
