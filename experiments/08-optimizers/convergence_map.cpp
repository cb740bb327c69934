// Figure 8.3: how fast momentum converges on a bowl, over learning rate and share of velocity kept.
#include "walk.hpp"

#include <nn/optimize/test_functions.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>

using namespace nn;

namespace {

// What a step of momentum multiplies the distance by on one axis of curvature `curvature`, in the
// long run: the larger root of r^2 - (1 + alpha - eta lambda) r + alpha = 0, in absolute value.
//! [predicted]
Real axis_factor(Real rate, Real alpha, Real curvature) {
  const Real half = (1 + alpha - rate * curvature) / 2;
  const Real under_root = half * half - alpha;
  return under_root < 0 ? std::sqrt(alpha) : std::abs(half) + std::sqrt(under_root);
}
//! [predicted]

// The same measured: the last quarter of a walk against the second, each at its farthest, since the
// distance swings.
Real measured_factor(const Quadratic& bowl, const Momentum& recipe, Index steps) {
  const Matrix path = walk(bowl, Vector(Vector::Ones(2)), recipe, steps);
  const Index quarter = steps / 4;
  const Real early = path.middleRows(quarter, quarter).cwiseAbs().maxCoeff();
  const Real late = path.middleRows(3 * quarter, quarter).cwiseAbs().maxCoeff();
  return std::pow(late / early, 1 / static_cast<Real>(2 * quarter));
}

void experiment(Figure& figure) {
  const Real condition = figure.number("condition");
  const Index steps = figure.whole("steps");
  const Quadratic bowl{.condition = condition};
  Table& map = figure.table("map", {"rate", "alpha", "factor", "predicted"});
  Real best = 2, best_rate = 0, best_alpha = 0;
  Index wrong = 0;
  for (Index i = 1; i <= 62; ++i) {
    for (Index k = 0; k < 34; ++k) {
      const Real share = Real(i) / 15, alpha = Real(3 * k) / 100, rate = share / condition;
      const Real measured =
          measured_factor(bowl, {.learning_rate = rate, .momentum = alpha}, steps);
      const Real predicted =
          std::max(axis_factor(rate, alpha, 1), axis_factor(rate, alpha, condition));
      map.row(share, alpha, measured, predicted);
      const Real limit = 2 * (1 + alpha);
      if (std::abs(share - limit) > Real(0.01) && (measured < 1) != (share < limit)) ++wrong;
      if (measured < best) best = measured, best_rate = share, best_alpha = alpha;
    }
  }
  const Real root = std::sqrt(condition);
  figure.value("best_factor", best);
  figure.value("best_rate", best_rate);
  figure.value("best_alpha", best_alpha);
  figure.value("theory_alpha", std::pow((root - 1) / (root + 1), 2));
  figure.value("theory_rate", condition * std::pow(2 / (root + 1), 2));
  figure.value("theory_factor", (root - 1) / (root + 1));
  figure.value("descent_factor", (condition - 1) / (condition + 1));
  figure.value("wrong", wrong);
  figure.value("condition", condition);
  figure.claim(
      "Momentum converges exactly where 0 < η < 2(1 + α)/λmax, so it widens the stable rates up to "
      "twofold, and it has an optimum: measured {:.3f} a step at α = {:.2f} and ηλmax = {:.2f}, in "
      "theory {:.3f} at {:.2f} and {:.2f}. Plain descent at its best has {:.3f}.",
      best, best_alpha, best_rate, (root - 1) / (root + 1), std::pow((root - 1) / (root + 1), 2),
      condition * std::pow(2 / (root + 1), 2), (condition - 1) / (condition + 1));
  figure.caption(
      "What a step of momentum multiplies the distance by in the long run, measured over {} steps "
      "on a bowl of condition number {:.0f}, for {} pairs of rate and α. Dark is fast; what "
      "diverges is left blank. The line is the edge that theory predicts, the cross its optimum "
      "and the circle the best pair measured. Along the lower edge, α = 0, momentum is plain "
      "descent.",
      steps, condition, map.rows());
  figure.describe("Factor of a step against the rate times the largest curvature", map,
                  {.x = "rate", .y = "factor", .points = true});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "convergence_map",
                      .title = "Rate and momentum",
                      .parameters = {{"condition", 25.0, "condition number", above(1)},
                                     {"steps", 400, "steps of each walk", at_least(100)}}},
                     experiment);
}
