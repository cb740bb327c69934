// Figure 8.2: the loss that training ends with, against the learning rate, for seven optimizers on
// the same starts and the same batches.
#include "moons.hpp"
#include "rates.hpp"
#include "spread.hpp"

#include <nn/core/contract.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

using namespace nn;

namespace {

constexpr Index per_decade = 2;
constexpr Real cap = 10;  // what a loss beyond it, or one that is not finite, counts as

//! [final_loss]
Real final_loss(const Moons& task, const AnyOptimizer& recipe, Index epochs, Index batch,
                const Rng& chance, Index seed) {
  BatchRisk risk(task.net, BinaryCrossEntropy{}, task.data.X, task.data.y, batch);
  Rng order = task.order(chance, seed);
  return std::visit(
      [&](const auto& optimizer) {
        try {
          const TrainingRun run =
              train(risk, task.start(chance, seed), optimizer, {.epochs = epochs}, order);
          const Real loss = task.loss(run.theta);
          return std::isfinite(loss) ? std::min(loss, cap) : cap;
        } catch (const NumericError&) {
          return cap;
        }
      },
      recipe);
}
//! [final_loss]

void experiment(Figure& figure) {
  const Index seeds = figure.whole("seeds"), epochs = figure.whole("epochs"), batch = 20;
  const Rng chance = figure.rng();
  const Moons task(figure.whole("points"), chance.stream("data"));
  const std::vector<Real> rates = rates_between(-4, 2, per_decade);
  Table& sweep = figure.table("sweep", {"optimizer", "rate", "low", "median", "high"});
  Table& best = figure.table("best", {"optimizer", "rate", "median", "rise"});
  for (const std::string& name : optimizer_names()) {
    std::vector<Real> medians;
    for (const Real rate : rates) {
      std::vector<Real> losses;
      for (Index seed = 1; seed <= seeds; ++seed) {
        losses.push_back(
            final_loss(task, optimizer_named(name, rate), epochs, batch, chance, seed));
      }
      const Spread all = spread(losses);
      sweep.row(name, rate, all.low, all.median, all.high);
      medians.push_back(all.median);
    }
    const auto k = static_cast<std::size_t>(std::ranges::min_element(medians) - medians.begin());
    Real rise = 1;  // the steepest from one rate to the next
    for (std::size_t i = 0; i + 1 < medians.size(); ++i) {
      rise = std::max(rise, medians[i + 1] / medians[i]);
    }
    best.row(name, rates[k], medians[k], rise);
    const std::string key = name == "gradient-descent" ? "descent" : name;
    figure.value(key + "_rate", rates[k]);
    figure.value(key + "_best", medians[k]);
    figure.value(key + "_rise", rise);
  }
  const auto rise = [&](Index row) { return *best.at(row, "rise").number(); };
  const Real cliff = std::min({rise(0), rise(1), rise(2)});
  const Real slope = std::max({rise(3), rise(4), rise(5), rise(6)});
  figure.value("cliff", cliff);
  figure.value("slope", slope);
  figure.claim(
      "Sensitivity differs, not only the best value. Beyond their best rates descent, momentum and "
      "Nesterov fall off a cliff: three times the rate makes the loss at least {:.0f} times as "
      "large somewhere. With a rate for each parameter it is at most {:.0f} times.",
      std::floor(cliff), std::ceil(slope));
  figure.caption(
      "Loss after {} epochs against the learning rate, on logarithmic axes: a net of 12 tanh units "
      "on {} samples of two moons, batches of {}. Lines are medians and bands the middle eight "
      "tenths of {} seeds, each with the same start and the same batches for all; losses above {} "
      "are drawn there. The circles mark the best of {} rates. The level stretch at 0.24 is the "
      "best that a straight line can do.",
      epochs, task.data.X.rows(), batch, seeds, cap, rates.size());
  figure.describe("Median final loss against learning rate", sweep,
                  {.x = "rate", .y = "median", .by = "optimizer"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "rate_sweep",
                      .title = "How much the rate matters",
                      .seed = 2,
                      .parameters = {{"points", 200, "samples", at_least(20)},
                                     {"seeds", 10, "starts and orders", at_least(10)},
                                     {"epochs", 30, "epochs of each run", at_least(1)}}},
                     experiment);
}
