#include <nn/core/contract.hpp>
#include <nn/data/spirals.hpp>

#include <cmath>
#include <numbers>

namespace nn {

ClassificationData Spirals::draw(Index n, Rng& rng) const {
  require_option(arms >= 2, "arms", static_cast<Real>(arms), ">= 2");
  require_option(n >= arms, "n", static_cast<Real>(n), "at least one sample an arm");
  require_option(turns >= 0, "turns", turns, ">= 0");
  require_option(start >= 0 && start < 1, "start", start, ">= 0 and < 1");
  ClassificationData data{Matrix(n, 2), Labels(n), {}, {"x1", "x2"}};
  for (Index k = 1; k <= arms; ++k) data.classes.push_back("arm " + std::to_string(k));
  for (Index i = 0; i < n; ++i) {
    const Index k = i % arms;
    const Real r = rng.uniform(start, 1);
    const Real around = turns * r + static_cast<Real>(k) / static_cast<Real>(arms);
    const Real angle = 2 * std::numbers::pi_v<Real> * around;
    data.X.row(i) << r * std::cos(angle), r * std::sin(angle);
    data.y(i) = k;
  }
  data.X += normal_matrix(n, 2, 0, noise, rng);
  return data;
}

}  // namespace nn
