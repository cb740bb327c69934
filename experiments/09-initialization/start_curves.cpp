// Training curves from four starts, for nets of two sizes, each start at its own best rate.
#include "spread.hpp"

#include <nn/core/random.hpp>
#include <nn/data/two_moons.hpp>
#include <nn/initialize/any_initializer.hpp>
#include <nn/learn/train.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/report/figure.hpp>

#include <limits>
#include <string>
#include <vector>

using namespace nn;

namespace {

const std::vector<std::string> schemes = {"small", "xavier-normal", "he-normal", "large"};
const std::vector<Real> rates = {Real(0.01), Real(0.03), Real(0.1), Real(0.3), Real(1)};
constexpr Index sweeping_seeds = 3;

//! [curve]
// The loss on fresh samples before training and after each epoch. Data and batch order depend on
// the seed alone, so that every start and every rate meets the same.
std::vector<Real> curve(const Figure& figure, Index units, const std::string& scheme, Real rate,
                        Index seed) {
  const Rng root = figure.rng().stream("seed " + std::to_string(seed));
  Rng data_rng = root.stream("data"), weights = root.stream("weights"),
      order = root.stream("order");
  const TwoMoons moons{.noise = Real(0.2)};
  const ClassificationData data = moons.draw(figure.whole("points"), data_rng);
  const ClassificationData fresh = moons.draw(500, data_rng);
  const Mlp net = mlp({2, units, units, 2}, Relu{});
  const Vector theta = net.start(initializer_named(scheme), weights);
  const auto fresh_loss = [&](const Vector& now) {
    return SoftmaxCrossEntropy{}.value(net.forward(now, fresh.X), fresh.y);
  };
  std::vector<Real> losses{fresh_loss(theta)};
  BatchRisk risk(net, SoftmaxCrossEntropy{}, data.X, data.y, 20);
  try {
    train(risk, theta, GradientDescent{rate}, {.epochs = figure.whole("epochs")}, order, nullptr,
          [&](Index, const Vector& now, const History&) { losses.push_back(fresh_loss(now)); });
  } catch (const NumericError&) {  // this rate is too high for this start
    losses.resize(static_cast<std::size_t>(figure.whole("epochs")) + 1,
                  std::numeric_limits<Real>::infinity());
  }
  return losses;
}
//! [curve]

// The rate whose mean loss over all epochs is lowest, in the median of a few seeds of their own.
Real best_rate(const Figure& figure, Index units, const std::string& scheme) {
  Real best = std::numeric_limits<Real>::infinity(), chosen = rates[0];
  for (const Real rate : rates) {
    std::vector<Real> ends;
    for (Index seed = 1; seed <= sweeping_seeds; ++seed) {
      const std::vector<Real> losses = curve(figure, units, scheme, rate, -seed);
      Real sum = 0;
      for (std::size_t t = 1; t < losses.size(); ++t) sum += losses[t];
      ends.push_back(sum);
    }
    if (const Real end = spread(ends).median; end < best) best = end, chosen = rate;
  }
  return chosen;
}

void experiment(Figure& figure) {
  const Index epochs = figure.whole("epochs");
  Table& curves = figure.table("curves", {"units", "scheme", "epoch", "median", "low", "high"});
  Table& summary =
      figure.table("summary", {"units", "scheme", "rate", "initial", "arrival", "end"});
  for (const Index units : {Index(30), Index(100)}) {
    for (const std::string& scheme : schemes) {
      const Real rate = best_rate(figure, units, scheme);
      std::vector<std::vector<Real>> all;
      for (Index seed = 1; seed <= figure.whole("seeds"); ++seed) {
        all.push_back(curve(figure, units, scheme, rate, seed));
      }
      std::vector<Real> medians;
      Index arrival = epochs;
      for (Index t = epochs; t >= 0; --t) {
        std::vector<Real> now;
        for (const auto& one : all) now.push_back(one[static_cast<std::size_t>(t)]);
        const auto [low, median, high] = spread(now);
        curves.row(units, scheme, t, median, low, high);
        if (median < figure.number("goal")) arrival = t;
        medians.push_back(median);
      }
      summary.row(units, scheme, rate, medians.back(), arrival, medians.front());
    }
  }
  const auto at = [&](Index row, const char* column) { return *summary.at(row, column).number(); };
  figure.value("seeds", figure.whole("seeds"));
  figure.value("goal", figure.number("goal"));
  figure.value("epochs", epochs);
  figure.value("he_initial", at(6, "initial"));
  figure.value("large_initial_30", at(3, "initial"));
  figure.value("large_initial_100", at(7, "initial"));
  figure.value("he_arrival_30", at(2, "arrival"));
  figure.value("he_arrival_100", at(6, "arrival"));
  figure.value("xavier_arrival_30", at(1, "arrival"));
  figure.value("xavier_arrival_100", at(5, "arrival"));
  figure.value("large_arrival_30", at(3, "arrival"));
  figure.value("small_end_30", at(0, "end"));
  figure.value("small_end_100", at(4, "end"));
  figure.value("large_end_100", at(7, "end"));
  figure.claim(
      "With 30 and with 100 units He's start has its loss on fresh samples below {:.2f} after {} "
      "and {} epochs, sooner than Xavier's ({} and {}). N(0, 0.01²) has not arrived after {}; "
      "N(0, 1) arrives after {} with 30 units, but with 100 it starts at {:.0f} and ends at "
      "{:.2f}.",
      figure.number("goal"), at(2, "arrival"), at(6, "arrival"), at(1, "arrival"), at(5, "arrival"),
      epochs, at(3, "arrival"), at(7, "initial"), at(7, "end"));
  figure.caption(
      "Loss on 500 fresh samples of two moons against the epoch, for ReLU nets with two hidden "
      "layers of 30 (left) and 100 units (right), trained on {} samples in batches of 20: median "
      "of {} seeds and the band of the middle eight tenths. Data and batch order are the same for "
      "all. Each start has the rate, of 0.01, 0.03, 0.1, 0.3 and 1, whose loss is lowest on "
      "average over all epochs on {} seeds of their own.",
      figure.whole("points"), figure.whole("seeds"), sweeping_seeds);
  figure.describe("Median loss on fresh samples against epoch, with 30 and 100 units", curves,
                  {.x = "epoch", .y = "median", .by = "scheme"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "start_curves",
                      .title = "Training from four starts",
                      .seed = 6,
                      .parameters = {{"seeds", 10, "runs of each start", at_least(10)},
                                     {"points", 200, "samples", at_least(20)},
                                     {"epochs", 30, "epochs", at_least(2)},
                                     {"goal", 0.15, "the loss that counts as arrived", above(0)}}},
                     experiment);
}
