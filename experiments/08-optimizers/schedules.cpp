// Figure 8.8: four schedules of the learning rate on a noisy descent, and the loss that each
// leaves.
#include "spread.hpp"

#include <nn/data/synthetic.hpp>
#include <nn/learn/batch_risk.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/affine.hpp>
#include <nn/optimize/decay.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/schedule.hpp>
#include <nn/optimize/warm_up.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

using namespace nn;

namespace {

using AnySchedule = std::function<Real(Index)>;

void experiment(Figure& figure) {
  const Index steps = figure.whole("steps"), seeds = figure.whole("seeds");
  const Index points = figure.whole("points");
  const Real rate = figure.number("rate");
  Rng rng = figure.rng().stream("data");
  const NoisyPlane truth{.W = Matrix::Ones(5, 1), .b = RowVector::Zero(1), .noise = 1};
  const RegressionData data = truth.draw(points, rng);
  const Affine model{5, 1};
  EmpiricalRisk whole(model, Squared{}, data.X, data.Y);
  Vector gradient(6);
  const Real lowest = whole(LinearRegression{}.fit(data).line.theta, gradient);
  //! [schedules]
  const CosineDecay cosine{.rate = rate, .final = rate / 1000, .steps = steps};
  const std::vector<std::pair<std::string, AnySchedule>> schedules{
      {"constant", ConstantRate{rate}},
      {"small", ConstantRate{rate / 10}},
      {"step", StepDecay{.rate = rate, .factor = Real(0.1), .every = steps / 3}},
      {"cosine", cosine},
      {"warm-up", WarmUp{steps / 10, cosine}}};
  //! [schedules]
  Table& rates = figure.table("rates", {"schedule", "step", "rate"});
  Table& losses = figure.table("losses", {"schedule", "step", "low", "median", "high"});
  Table& ends = figure.table("ends", {"schedule", "low", "median", "high"});
  std::map<std::string, Real> floor_of;
  for (const auto& [name, schedule] : schedules) {
    std::map<Index, std::vector<Real>> at;
    for (Index seed = 1; seed <= seeds; ++seed) {
      BatchRisk risk(model, Squared{}, data.X, data.Y, 1);
      Rng order = figure.rng().stream("order " + std::to_string(seed));
      const Scheduled recipe{GradientDescent{}, schedule};
      auto state = recipe.start(6);
      Vector theta = Vector::Zero(6);
      while (state.t < steps) {
        if (state.t % (steps / 100) == 0) {
          at[state.t].push_back(whole(theta, gradient) - lowest);
        }
        risk.select(order.index(points));  // any sample, whatever came before
        risk(theta, gradient);
        recipe.update(theta, gradient, state);
      }
      at[steps].push_back(whole(theta, gradient) - lowest);
    }
    for (const auto& [t, values] : at) {
      const Spread all = spread(values);
      rates.row(name, t, schedule(std::min(t, steps - 1)));
      losses.row(name, t, all.low, all.median, all.high);
    }
    // The floor: the mean of a run's last tenth.
    std::vector<Real> floors(static_cast<std::size_t>(seeds), 0);
    for (const auto& [t, values] : at) {
      if (t <= steps - steps / 10) continue;
      for (std::size_t s = 0; s < floors.size(); ++s) floors[s] += values[s] / 10;
    }
    const Spread floor = spread(floors);
    ends.row(name, floor.low, floor.median, floor.high);
    const std::string key = name == "warm-up" ? "warm" : name;
    figure.value(key + "_low", floor.low);
    figure.value(key + "_median", floor.median);
    figure.value(key + "_high", floor.high);
    floor_of[key] = floor.median;
  }
  figure.value("gain", floor_of["constant"] / floor_of["cosine"]);
  figure.value("small_gain", floor_of["constant"] / floor_of["small"]);
  figure.claim(
      "A constant rate leaves a noise floor, about in proportion to itself: a tenth of the rate "
      "leaves {:.0f} times less. Decay begins as fast and ends lower still: steps {:.0f} times and "
      "a cosine {:.0f} times below the constant rate. A warm-up changes nothing here.",
      floor_of["constant"] / floor_of["small"], floor_of["constant"] / floor_of["step"],
      floor_of["constant"] / floor_of["cosine"]);
  figure.caption(
      "Left, five schedules of the learning rate. Right, the loss above its minimum, median and "
      "middle eight tenths of {} orders of the samples, on a logarithmic axis: a line through {} "
      "points with five features, descended by one sample a step, drawn at random, for {} steps "
      "from 0. The floors "
      "in the claim are means over the last tenth. Warm-up is the cosine behind {} steps of slow "
      "start.",
      seeds, points, steps, steps / 10);
  figure.describe("Learning rate against step", rates,
                  {.x = "step", .y = "rate", .by = "schedule"});
  figure.describe("Median loss above its minimum against step", losses,
                  {.x = "step", .y = "median", .by = "schedule"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "schedules",
                      .title = "Schedules",
                      .seed = 8,
                      .parameters = {{"points", 200, "samples", at_least(10)},
                                     {"rate", 0.02, "the first rate", above(0)},
                                     {"steps", 6000, "steps of each run", at_least(300)},
                                     {"seeds", 20, "orders of the samples", at_least(10)}}},
                     experiment);
}
