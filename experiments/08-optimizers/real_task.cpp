// Figure 8.10: seven optimizers on the irises, each at its best rate: median and band over seeds,
// and which differences exceed the band.
#include "irises.hpp"
#include "rates.hpp"
#include "spread.hpp"

#include <nn/core/contract.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

using namespace nn;

namespace {

constexpr Index batch = 15;

// The loss before the first epoch and after each; infinite where training stopped.
std::vector<Real> curve(const Irises& task, const AnyOptimizer& recipe, Index epochs,
                        const Rng& chance, Index seed) {
  auto risk = task.risk(batch);
  const Vector start = task.start(chance, seed);
  std::vector<Real> losses{task.loss(start)};
  Rng order = task.order(chance, seed);
  const auto watch = [&](Index, const Vector& theta, const History&) {
    losses.push_back(task.loss(theta));
  };
  std::visit(
      [&](const auto& optimizer) {
        try {
          train(risk, start, optimizer, {.epochs = epochs}, order, nullptr, watch);
        } catch (const NumericError&) {
        }
      },
      recipe);
  losses.resize(static_cast<std::size_t>(epochs) + 1, std::numeric_limits<Real>::infinity());
  return losses;
}

// The mean loss after the last five epochs: the last one alone depends much on its last batches.
Real end_of(const std::vector<Real>& losses) {
  return std::accumulate(losses.end() - 5, losses.end(), Real(0)) / 5;
}

void experiment(Figure& figure) {
  const Index seeds = figure.whole("seeds"), epochs = figure.whole("epochs");
  const Rng chance = figure.rng();
  const Irises task({4, 8, 3});
  const std::vector<Real> rates = rates_between(-3, 1, 3);
  Table& curves = figure.table("curves", {"optimizer", "epoch", "low", "median", "high"});
  Table& best = figure.table("best", {"optimizer", "rate", "low", "median", "high"});
  std::map<std::string, std::vector<Real>> finals;
  const std::vector<std::string> names = optimizer_names();
  for (const std::string& name : names) {
    Real best_rate = 0, least = std::numeric_limits<Real>::infinity();
    for (const Real rate : rates) {
      std::vector<Real> ends;
      for (Index seed = 1; seed <= 5; ++seed) {
        ends.push_back(
            end_of(curve(task, optimizer_named(name, rate), epochs, chance.stream("sweep"), seed)));
      }
      const Real median = spread(ends).median;
      if (median < least) least = median, best_rate = rate;
    }
    std::vector<std::vector<Real>> runs;
    for (Index seed = 1; seed <= seeds; ++seed) {
      runs.push_back(curve(task, optimizer_named(name, best_rate), epochs, chance, seed));
      finals[name].push_back(end_of(runs.back()));
    }
    for (std::size_t epoch = 0; epoch <= static_cast<std::size_t>(epochs); ++epoch) {
      std::vector<Real> now;
      for (const auto& run : runs) now.push_back(run[epoch]);
      const Spread all = spread(now);
      curves.row(name, epoch, all.low, all.median, all.high);
    }
    const Spread end = spread(finals[name]);
    best.row(name, best_rate, end.low, end.median, end.high);
    const std::string key = name == "gradient-descent" ? "descent" : name;
    figure.value(key + "_rate", best_rate);
    figure.value(key + "_median", end.median);
  }
  Table& pairs = figure.table("pairs", {"first", "second", "low", "median", "high", "exceeds"});
  std::string exceeding;
  Index count = 0, behind = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    for (std::size_t k = i + 1; k < names.size(); ++k) {
      std::vector<Real> ratios;
      for (std::size_t s = 0; s < finals[names[i]].size(); ++s) {
        ratios.push_back(finals[names[i]][s] / finals[names[k]][s]);
      }
      const Spread ratio = spread(ratios);
      const bool exceeds = ratio.low > 1 || ratio.high < 1;
      pairs.row(names[i], names[k], ratio.low, ratio.median, ratio.high, exceeds ? 1 : 0);
      if (!exceeds) continue;
      const auto& [better, worse] = ratio.low > 1 ? std::pair(k, i) : std::pair(i, k);
      behind += worse == 0 ? 1 : 0;  // plain descent
      exceeding += (count++ > 0 ? ", " : "") + names[better] + " below " + names[worse];
    }
  }
  figure.value("pairs", pairs.rows());
  figure.value("exceeding", count);
  figure.value("descent_behind", behind);
  figure.claim(
      "Each at its best rate, {} of the {} differences of final loss exceed the band over seeds: "
      "{}. In all other pairs either one may come out ahead.",
      count, pairs.rows(), exceeding);
  figure.caption(
      "Left, training loss on the {} irises, standardised, with 8 tanh units and batches of {}: "
      "medians of {} seeds, each with the same start and the same batches for all. Right, the "
      "final loss of the first named divided by that of the second, seed by seed: median and "
      "middle eight tenths; a bar that does not touch 1 exceeds the band. The final loss is the "
      "mean of the last five epochs; each optimizer has its best of {} rates between {:.0e} and "
      "{:.0f}, chosen on five other seeds.",
      task.data.X.rows(), batch, seeds, rates.size(), rates.front(), rates.back());
  figure.describe("Final loss of the first optimizer of a pair over that of the second", pairs,
                  {.x = "low", .y = "high", .by = "first", .points = true});
  figure.describe("Median loss against epoch", curves,
                  {.x = "epoch", .y = "median", .by = "optimizer"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "real_task",
                      .title = "Seven optimizers on the irises",
                      .seed = 10,
                      .parameters = {{"seeds", 20, "starts and orders", at_least(10)},
                                     {"epochs", 30, "epochs of each run", at_least(2)}}},
                     experiment);
}
