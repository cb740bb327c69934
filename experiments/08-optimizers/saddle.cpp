// Figure 8.6: the way from a saddle, begun slightly off the axis and on it, without and with noise.
#include "spread.hpp"

#include <nn/core/random.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/momentum.hpp>
#include <nn/optimize/optimizer.hpp>
#include <nn/optimize/test_functions.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <vector>

using namespace nn;

namespace {

//! [leave]
// Distances from the saddle, before each step, until one exceeds 1 or the steps are used up; each
// gradient has normal noise of deviation `noise` added.
template <Optimizer O>
std::vector<Real> leave(const O& recipe, Vector theta, Index steps, Real noise, Rng& rng) {
  const Saddle saddle;
  auto state = recipe.start(2);
  Vector gradient(2);
  std::vector<Real> distances{theta.norm()};
  while (state.t < steps && (state.t == 0 || distances.back() <= 1)) {
    saddle(theta, gradient);
    if (noise > 0) gradient += normal_matrix(2, 1, 0, noise, rng);
    recipe.update(theta, gradient, state);
    distances.push_back(theta.norm());
  }
  return distances;
}
//! [leave]

void experiment(Figure& figure) {
  const Real rate = figure.number("rate"), alpha = figure.number("momentum");
  const Real off = figure.number("off"), noise = figure.number("noise");
  const Index steps = figure.whole("steps"), seeds = figure.whole("seeds");
  Table& curves = figure.table("curves", {"run", "step", "distance"});
  Table& noisy = figure.table("noisy", {"optimizer", "seed", "steps"});
  const GradientDescent descent{.learning_rate = rate};
  const Momentum momentum{.learning_rate = rate, .momentum = alpha};
  std::vector<Real> medians;
  const auto run = [&](const std::string& name, const auto& recipe) {
    for (const Real y : {off, Real(0)}) {
      Rng unused = figure.rng();
      const std::vector<Real> distances = leave(recipe, Vector{{Real(0.9), y}}, steps, 0, unused);
      const std::string label = name + (y > 0 ? " off" : " on");
      for (std::size_t t = 0; t < distances.size(); ++t) curves.row(label, t, distances[t]);
      figure.value(name + (y > 0 ? "_off" : "_on"), distances.size() - 1);
      figure.value(name + (y > 0 ? "_off_end" : "_on_end"), distances.back());
    }
    std::vector<Real> all;
    for (Index seed = 1; seed <= seeds; ++seed) {
      Rng rng = figure.rng().stream("noise " + std::to_string(seed));
      const std::vector<Real> distances = leave(recipe, Vector{{Real(0.9), 0}}, steps, noise, rng);
      noisy.row(name, seed, distances.size() - 1);
      all.push_back(static_cast<Real>(distances.size() - 1));
      if (seed == 1) {
        for (std::size_t t = 0; t < distances.size(); ++t) {
          curves.row(name + " noise", t, distances[t]);
        }
      }
    }
    const Spread left = spread(all);
    medians.push_back(left.median);
    figure.value(name + "_noise", left.median);
    figure.value(name + "_noise_low", left.low);
    figure.value(name + "_noise_high", left.high);
  };
  run("descent", descent);
  run("momentum", momentum);
  // The ridge multiplies y by r in each step: r^2 - (1 + alpha + 2 eta) r + alpha = 0.
  const Real half = (1 + alpha + 2 * rate) / 2;
  const Real factor = half + std::sqrt(half * half - alpha);
  figure.value("descent_factor", 1 + 2 * rate);
  figure.value("momentum_factor", factor);
  figure.value("steps", steps);
  const auto steps_of = [&](const char* wanted) {
    Index count = -1;
    for (Index i = 0; i < curves.rows(); ++i) count += *curves.at(i, "run").text() == wanted ? 1 : 0;
    return count;
  };
  figure.claim(
      "Slightly off the axis momentum leaves the saddle after {} steps and descent after {}. On "
      "the axis neither leaves within {}; only noise makes them, after {:.0f} and {:.0f} steps in "
      "the median.",
      steps_of("momentum off"), steps_of("descent off"), steps, medians[1], medians[0]);
  figure.caption(
      "Distance from the saddle of x² − y² against step, on a logarithmic axis, until it exceeds "
      "1; "
      "both at the rate {}, momentum with α = {}. Every walk begins at x = 0.9: off the axis with "
      "y = {:.0e}, on it with y = 0; dotted, y = 0 again, with normal noise of deviation {:.0e} in "
      "each entry of the gradient. The walks with noise are the first of {} seeds. Away from the "
      "saddle a step multiplies y by {:.3f} (descent) or {:.3f} (momentum).",
      rate, alpha, off, noise, seeds, 1 + 2 * rate, factor);
  figure.describe("Distance from the saddle against step", curves,
                  {.x = "step", .y = "distance", .by = "run"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "saddle",
       .title = "Leaving a saddle",
       .seed = 6,
       .parameters = {{"rate", 0.02, "learning rate", between(1e-4, 0.4)},
                      {"momentum", 0.9, "share of the velocity that is kept", from_to_below(0, 1)},
                      {"off", 1e-6, "distance of the start from the axis", above(0)},
                      {"noise", 1e-6, "standard deviation of the noise", above(0)},
                      {"seeds", 20, "runs with noise", at_least(10)},
                      {"steps", 600, "steps of each run", at_least(10)}}},
      experiment);
}
