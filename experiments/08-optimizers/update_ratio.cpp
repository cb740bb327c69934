// Figure 8.9: how long an update is against the weights that it changes, layer by layer.
#include "irises.hpp"
#include "rates.hpp"
#include "spread.hpp"

#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace nn;

namespace {

constexpr Index batch = 15;
constexpr Real good = Real(0.1);  // a final loss below it counts as trained well

// log10 of update over weight: [layer][epoch][step of all seeds].
using Ratios = std::vector<std::vector<std::vector<Real>>>;

Real middle_layer(const Ratios& all, std::size_t epoch) { return spread(all[1][epoch]).median; }

//! [run]
// Trains for as many epochs as `all` has room for and adds its ratios; returns the final loss.
Real run(const Irises& task, const AnyOptimizer& recipe, const Rng& chance, Index seed,
         Ratios& all) {
  auto risk = task.risk(batch);
  Vector theta = task.start(chance, seed), gradient(theta.size()), before, step;
  Rng order = task.order(chance, seed);
  std::visit(
      [&](const auto& optimizer) {
        auto state = optimizer.start(theta.size());
        for (std::size_t epoch = 0; epoch < all[0].size(); ++epoch) {
          risk.shuffle(order);
          for (Index b = 0; b < risk.batches(); ++b) {
            risk.select(b);
            risk(theta, gradient);
            before = theta;
            optimizer.update(theta, gradient, state);
            step = theta - before;
            for (std::size_t l = 0; l < all.size(); ++l) {
              const auto& [affine, bend] = task.net.layers[l];
              const Index at = task.net.offset(l);
              const Real ratio = affine.W(step, at).norm() / affine.W(before, at).norm();
              all[l][epoch].push_back(std::log10(std::max(ratio, Real(1e-12))));
            }
          }
        }
      },
      recipe);
  return task.loss(theta);
}
//! [run]

void experiment(Figure& figure) {
  const Index epochs = figure.whole("epochs"), seeds = figure.whole("seeds");
  const Irises task({4, 16, 16, 3});
  Table& ratios = figure.table("ratios", {"run", "layer", "epoch", "ratio"});
  Table& ends = figure.table("ends", {"optimizer", "rate", "first", "last", "loss"});
  Real low = 9, high = -9, last_low = 9, last_high = -9;
  Index count = 0;
  const Index steps = epochs * (task.data.X.rows() / batch);
  for (const std::string name : {"gradient-descent", "momentum", "adam"}) {
    for (const Real rate : rates_between(-4, 1, 2)) {
      const std::string label = std::string(name) + " " + significant(rate, 1);
      std::vector<Real> losses;
      Ratios all(3);
      for (auto& one : all) one.resize(static_cast<std::size_t>(epochs));
      for (Index seed = 1; seed <= seeds; ++seed) {
        losses.push_back(run(task, optimizer_named(name, rate), figure.rng(), seed, all));
      }
      for (std::size_t l = 0; l < 3; ++l) {
        for (std::size_t e = 0; e < all[l].size(); ++e) {
          ratios.row(label, l + 1, e + 1, spread(all[l][e]).median);
        }
      }
      const Real end = spread(losses).median;
      const Real first = middle_layer(all, 0), last = middle_layer(all, all[0].size() - 1);
      ends.row(name, rate, first, last, end);
      if (end < good) {
        low = std::min(low, first);
        high = std::max(high, first);
        last_low = std::min(last_low, last);
        last_high = std::max(last_high, last);
        ++count;
      }
    }
  }
  const auto stuck = [&](const char* column) { return *ends.at(ends.rows() - 1, column).number(); };
  figure.value("stuck_ratio", stuck("last"));  // Adam at the largest rate
  figure.value("stuck_loss", stuck("loss"));
  figure.value("good", good);
  figure.value("count", count);
  figure.value("runs", ends.rows());
  figure.value("low", low);
  figure.value("high", high);
  figure.value("last_low", last_low);
  figure.value("last_high", last_high);
  figure.claim(
      "The {} of {} runs that end below a loss of {} change their weights by "
      "\\f$10^{{{:.1f}}}\\f$ to \\f$10^{{{:.1f}}}\\f$ of their length a step in the first epoch, "
      "and by "
      "\\f$10^{{{:.1f}}}\\f$ to \\f$10^{{{:.1f}}}\\f$ in the last. The rule of thumb of "
      "\\f$10^{{-3}}\\f$ is for longer training: a run of {} steps has no time for it.",
      count, ends.rows(), good, low, high, last_low, last_high, steps);
  figure.caption(
      "Left, the decimal logarithm of update over weight, \\f$\\lVert \\Delta W \\rVert / \\lVert "
      "W "
      "\\rVert\\f$, for each layer of a 4-16-16-3 net on the irises, under Adam at three rates; "
      "medians over {} seeds and the steps of an epoch. Right, the loss after {} epochs against "
      "the ratio in the first epoch, in the middle layer, for {} runs: three optimizers at eleven "
      "rates between 10⁻⁴ and 10.",
      seeds, epochs, ends.rows());
  figure.describe("Loss against the first ratio", ends,
                  {.x = "first", .y = "loss", .by = "optimizer"});
  figure.describe("ratio", ratios, {.x = "epoch", .y = "ratio", .by = "run"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "update_ratio",
                      .title = "Updates against weights",
                      .seed = 9,
                      .parameters = {{"seeds", 10, "starts and orders", at_least(10)},
                                     {"epochs", 30, "epochs of each run", at_least(2)}}},
                     experiment);
}
