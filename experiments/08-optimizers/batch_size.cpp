// Figure 8.5: the same net trained by batches of several sizes: loss against steps, against
// examples seen, and against time.
#include "moons.hpp"
#include "rates.hpp"
#include "spread.hpp"

#include <nn/core/contract.hpp>
#include <nn/io/csv.hpp>
#include <nn/report/figure.hpp>
#include <nn/report/program.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <vector>

using namespace nn;

namespace {

struct Size {
  Index batch, steps;  // how many of them a run takes
};

constexpr Size sizes[] = {{1, 8000}, {8, 3200}, {64, 800}, {512, 400}};

// Steps at which the whole loss is looked at: the first ones, then every eighth part more.
std::vector<Index> looks(Index steps) {
  std::vector<Index> at{0};
  while (at.back() < steps) {
    at.push_back(std::min(steps, std::max(at.back() + 1, at.back() * 9 / 8)));
  }
  return at;
}

//! [descend]
// The whole loss at each look of one run of plain descent.
std::vector<Real> descend(const Moons& task, const Size& size, Real rate, const Rng& chance,
                          Index seed) {
  BatchRisk risk(task.net, BinaryCrossEntropy{}, task.data.X, task.data.y, size.batch);
  const GradientDescent recipe{.learning_rate = rate};
  Vector theta = task.start(chance, seed), gradient(theta.size());
  auto state = recipe.start(theta.size());
  Rng order = task.order(chance, seed);
  std::vector<Real> losses;
  Index b = risk.batches();
  for (const Index look : looks(size.steps)) {
    for (; state.t < look; ++b) {
      if (b == risk.batches()) risk.shuffle(order), b = 0;
      risk.select(b);
      risk(theta, gradient);
      recipe.update(theta, gradient, state);
    }
    losses.push_back(task.loss(theta));
  }
  return losses;
}
//! [descend]

// The first look from which on the loss stays within the goal, or the number of looks.
std::size_t reached(const std::vector<Real>& losses, Real goal) {
  std::size_t first = losses.size();
  while (first > 0 && losses[first - 1] <= goal) --first;
  return first;
}

void experiment(Figure& figure) {
  const Index seeds = figure.whole("seeds");
  const Real goal = figure.number("goal");
  const Rng chance = figure.rng();
  const Moons task(figure.whole("points"), chance.stream("data"));
  const CsvTable clock = read_table(data_file(NN_CHAPTER, "step_seconds.csv"));
  const Matrix times = clock.numbers({"batch", "microseconds"});
  Table& curves = figure.table(
      "curves", {"batch", "step", "examples", "milliseconds", "low", "median", "high"});
  Table& firsts = figure.table("firsts", {"batch", "rate", "steps", "examples", "milliseconds"});
  for (std::size_t i = 0; i < std::size(sizes); ++i) {
    const Size& size = sizes[i];
    if (times(static_cast<Index>(i), 0) != static_cast<Real>(size.batch)) {
      throw DataError("step_seconds.csv has other batches than figure 8.5");
    }
    const Real milliseconds = times(static_cast<Index>(i), 1) / 1000;  // a step
    const std::vector<Index> at = looks(size.steps);
    Real best_rate = 0;
    std::size_t soonest = at.size() + 1;
    std::vector<std::vector<Real>> runs;
    for (const Real rate : rates_between(-1, 1, 2)) {
      std::vector<std::vector<Real>> tried;
      std::vector<Real> look;
      for (Index seed = 1; seed <= 3; ++seed) {
        look.push_back(static_cast<Real>(
            reached(descend(task, size, rate, chance.stream("sweep"), seed), goal)));
      }
      const auto typical = static_cast<std::size_t>(spread(look).median);
      if (typical < soonest) soonest = typical, best_rate = rate;
    }
    for (Index seed = 1; seed <= seeds; ++seed) {
      runs.push_back(descend(task, size, best_rate, chance, seed));
    }
    std::vector<Real> median;
    for (std::size_t k = 0; k < at.size(); ++k) {
      std::vector<Real> now;
      for (const auto& run : runs) now.push_back(run[k]);
      const Spread all = spread(now);
      median.push_back(all.median);
      curves.row(size.batch, at[k], at[k] * size.batch, static_cast<Real>(at[k]) * milliseconds,
                 all.low, all.median, all.high);
    }
    const std::size_t k = reached(median, goal);
    if (k == at.size()) throw NumericError("a batch size does not reach the goal");
    firsts.row(size.batch, best_rate, at[k], at[k] * size.batch,
               static_cast<Real>(at[k]) * milliseconds);
    const std::string key = "batch_" + std::to_string(size.batch);
    figure.value(key + "_steps", at[k]);
    figure.value(key + "_examples", at[k] * size.batch);
    figure.value(key + "_rate", best_rate);
  }
  const auto winner = [&](const char* column) {
    Index best = 0;
    for (Index i = 1; i < firsts.rows(); ++i) {
      if (*firsts.at(i, column).number() < *firsts.at(best, column).number()) best = i;
    }
    return best;
  };
  const auto batch_of = [&](Index row) { return *firsts.at(row, "batch").number(); };
  const Index by_step = winner("steps"), by_example = winner("examples");
  figure.value("by_step", batch_of(by_step));
  figure.value("by_example", batch_of(by_example));
  figure.claim(
      "The winner depends on the axis. Counted in steps, batches of {} are first to stay below a "
      "loss of {}, after {} of them; counted in examples batches of {} are, after {} instead of "
      "{}.",
      batch_of(by_step), goal, *firsts.at(by_step, "steps").number(), batch_of(by_example),
      *firsts.at(by_example, "examples").number(), *firsts.at(by_step, "examples").number());
  figure.caption(
      "Loss of plain descent on {} samples of two moons, by batches of {}, {}, {} and {} samples, "
      "against three measures of work, on logarithmic axes: medians and the middle eight tenths of "
      "{} seeds. Each size has its best rate, out of five between 0.1 and 10. Steps and examples "
      "are counted; the times of a step were measured once, on one core, and lie in a table beside "
      "the chapter. On that machine batches of {} were first.",
      task.data.X.rows(), sizes[0].batch, sizes[1].batch, sizes[2].batch, sizes[3].batch, seeds,
      batch_of(winner("milliseconds")));
  figure.describe("Median loss against steps", curves, {.x = "step", .y = "median", .by = "batch"});
  figure.describe("Median loss against examples seen", curves,
                  {.x = "examples", .y = "median", .by = "batch"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "batch_size",
                      .title = "The size of a batch",
                      .seed = 5,
                      .parameters = {{"points", 512, "samples", at_least(512)},
                                     {"goal", 0.15, "loss to be reached", above(0)},
                                     {"seeds", 10, "starts and orders", at_least(10)}}},
                     experiment);
}
