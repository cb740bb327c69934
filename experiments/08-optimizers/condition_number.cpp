// Figure 8.4: steps to a tolerance against the condition number, each method tuned for each bowl.
#include "walk.hpp"

#include <nn/optimize/test_functions.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <map>
#include <vector>

using namespace nn;

namespace {

//! [tuned]
// The best constants on a bowl with curvatures 1 and kappa.
GradientDescent tuned_descent(Real kappa) { return {.learning_rate = 2 / (1 + kappa)}; }

Momentum tuned_momentum(Real kappa) {
  const Real root = std::sqrt(kappa);
  return {.learning_rate = std::pow(2 / (root + 1), Real(2)),
          .momentum = std::pow((root - 1) / (root + 1), Real(2))};
}

Nesterov tuned_nesterov(Real kappa) {
  const Real root = std::sqrt(kappa);
  return {.learning_rate = 1 / kappa, .momentum = (root - 1) / (root + 1)};
}
//! [tuned]

void experiment(Figure& figure) {
  const Real share = figure.number("share");
  Table& counts = figure.table("steps", {"optimizer", "condition", "steps", "predicted"});
  std::map<std::string, std::vector<std::pair<Real, Real>>> logs;
  for (Index i = 2; i <= 16; ++i) {
    const Real kappa = std::pow(Real(10), static_cast<Real>(i) / 4), root = std::sqrt(kappa);
    const Quadratic bowl{.condition = kappa};
    const Vector start = Vector::Ones(2), lowest = Vector::Zero(2);
    const auto add = [&](const char* name, const AnyOptimizer& recipe, Real factor) {
      const Real predicted = std::log(share) / std::log(factor);
      const Index most = static_cast<Index>(3 * predicted) + 100;
      const Index steps = steps_to(bowl, lowest, start, recipe, share, most);
      counts.row(name, kappa, steps, predicted);
      if (kappa > 99) logs[name].push_back({std::log(kappa), std::log(static_cast<Real>(steps))});
    };
    add("gradient-descent", tuned_descent(kappa), (kappa - 1) / (kappa + 1));
    add("momentum", tuned_momentum(kappa), (root - 1) / (root + 1));
    add("nesterov", tuned_nesterov(kappa), 1 - 1 / root);
  }
  std::map<std::string, Real> slopes;
  // The slope of the line through the logarithms.
  for (const auto& [name, points] : logs) {
    Real x = 0, y = 0, xx = 0, xy = 0;
    const Real n = static_cast<Real>(points.size());
    for (const auto& [a, b] : points) x += a / n, y += b / n;
    for (const auto& [a, b] : points) xx += (a - x) * (a - x), xy += (a - x) * (b - y);
    slopes[name] = xy / xx;
  }
  figure.value("descent_slope", slopes["gradient-descent"]);
  figure.value("momentum_slope", slopes["momentum"]);
  figure.value("nesterov_slope", slopes["nesterov"]);
  const auto last = [&](Index back) {
    return static_cast<Index>(*counts.at(counts.rows() - back, "steps").number());
  };
  figure.value("descent_last", last(3));
  figure.value("momentum_last", last(2));
  figure.value("nesterov_last", last(1));
  figure.claim(
      "Each tuned for every κ, the steps grow like \\f$\\kappa^{{{:.2f}}}\\f$ for descent, "
      "\\f$\\kappa^{{{:.2f}}}\\f$ for momentum and \\f$\\kappa^{{{:.2f}}}\\f$ for Nesterov: theory "
      "says 1, ½ and ½.",
      slopes["gradient-descent"], slopes["momentum"], slopes["nesterov"]);
  figure.caption(
      "Steps until the distance stays below {:.0e} of the first, against the condition number, on "
      "logarithmic axes; the walks begin at (1, 1). The thin lines are the predictions "
      "log({:.0e})/log(factor). The exponents are those of lines through the points from κ = 100 "
      "on. At κ = 10⁴ the counts are {}, {} and {}.",
      share, share, last(3), last(2), last(1));
  figure.describe("Steps against condition number", counts,
                  {.x = "condition", .y = "steps", .by = "optimizer"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "condition_number",
                      .title = "Steps and the condition number",
                      .parameters = {{"share", 1e-6, "share of the first distance that ends a walk",
                                      between(1e-10, 0.1)}}},
                     experiment);
}
