// Figure 6.6: the loss after training with each activation, at one rate for all and at the best
// rate of each.
#include <nn/core/random.hpp>
#include <nn/data/two_moons.hpp>
#include <nn/learn/batch_risk.hpp>
#include <nn/learn/train.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/metric/spread.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

using namespace nn;

namespace {

struct Case {
  const char* name;
  Activation activation;
  Initializer start;
};

const std::vector<Case>& cases() {
  static const std::vector<Case> all = {{"sigmoid", Sigmoid{}, xavier_normal},
                                        {"tanh", Tanh{}, xavier_normal},
                                        {"relu", Relu{}, he_normal},
                                        {"leaky-relu", LeakyRelu{}, he_normal},
                                        {"elu", Elu{}, he_normal},
                                        {"softplus", Softplus{}, he_normal}};
  return all;
}

constexpr Real no_loss = 10;  // what a run that breaks down is charged with, and no run more

// The mean loss of the last epoch, and the loss after every epoch.
std::vector<Real> losses(const Case& one, const ClassificationData& data, Real rate,
                         const Figure& figure, Index seed) {
  const Index h = figure.whole("units");
  const Mlp net = mlp({2, h, h, h, 1}, one.activation);
  // The same start and the same batches for every rate.
  Rng start = figure.rng().stream("start " + std::to_string(seed));
  Rng shuffle = figure.rng().stream("shuffle " + std::to_string(seed));
  BatchRisk risk(net, BinaryCrossEntropy{}, data.X, data.y, figure.whole("batch"));
  std::vector<Real> all(static_cast<std::size_t>(figure.whole("epochs")), no_loss);
  try {
    all = train(risk, net.start(one.start, start), GradientDescent{.learning_rate = rate},
                TrainingStop{.epochs = figure.whole("epochs")}, shuffle)
              .history.loss;
  } catch (const NumericError&) {
  }
  for (Real& loss : all) loss = std::min(loss, no_loss);
  return all;
}

void experiment(Figure& figure) {
  Rng rng = figure.rng().stream("moons");
  const ClassificationData data = TwoMoons{.noise = Real(0.15)}.draw(figure.whole("points"), rng);
  const Index seeds = figure.whole("seeds");
  const std::vector<Real> rates = {Real(0.01), Real(0.03), Real(0.1), Real(0.3), 1, 3, 10};
  Table& sweep = figure.table("sweep", {"name", "rate", "low", "median", "high"});
  Table& curves = figure.table("curves", {"name", "epoch", "low", "median", "high"});
  Table& best = figure.table("best", {"name", "rate", "tuned", "common"});
  for (const Case& one : cases()) {
    Real lowest = std::numeric_limits<Real>::infinity(), best_rate = 0, common = 0;
    std::vector<std::vector<Real>> best_runs;
    for (const Real rate : rates) {
      std::vector<std::vector<Real>> runs;
      std::vector<Real> ends;
      for (Index seed = 0; seed < seeds; ++seed) {
        runs.push_back(losses(one, data, rate, figure, seed));
        ends.push_back(runs.back().back());
      }
      const Spread s = spread(ends);
      sweep.row(one.name, rate, s.low, s.median, s.high);
      if (rate == rates.front()) common = s.median;
      if (s.median < lowest) lowest = s.median, best_rate = rate, best_runs = runs;
    }
    for (std::size_t epoch = 0; epoch < best_runs.front().size(); ++epoch) {
      std::vector<Real> now;
      for (const auto& run : best_runs) now.push_back(run[epoch]);
      const Spread s = spread(now);
      curves.row(one.name, epoch + 1, s.low, s.median, s.high);
    }
    best.row(one.name, best_rate, lowest, common);
    std::string key = one.name;
    std::ranges::replace(key, '-', '_');
    figure.value(key + "_rate", best_rate);
    figure.value(key + "_tuned", lowest);
    figure.value(key + "_common", common);
  }
  // How far apart the medians lie, from the first row given.
  const auto gap = [&](const char* column, Index first) {
    double least = no_loss, most = 0;
    for (Index i = first; i < best.rows(); ++i) {
      least = std::min(least, *best.at(i, column).number());
      most = std::max(most, *best.at(i, column).number());
    }
    return most - least;
  };
  figure.value("gap_common", gap("common", 0));
  figure.value("gap_tuned", gap("tuned", 0));
  figure.value("others_common", gap("common", 1));
  figure.value("others_tuned", gap("tuned", 1));
  figure.value("common_rate", rates.front());
  figure.claim(
      "The differences shrink when each activation is tuned: at the rate {:g} for all, the median "
      "losses lie {:.2f} apart, and at the best rate of each {:.2f}. Without the sigmoid, which "
      "stays behind, it is {:.2f} and {:.2f}.",
      rates.front(), gap("common", 0), gap("tuned", 0), gap("common", 1), gap("tuned", 1));
  figure.caption(
      "Training loss on {} points of the two moons, three hidden layers of {} units, mini-batches "
      "of {}, plain gradient descent; sigmoid and tanh begin with Xavier's weights, the others "
      "with "
      "He's. Left, after {} epochs at each rate; right, epoch by epoch at the best rate of each. "
      "Median over {} starts; the bands hold the middle eight tenths.",
      data.X.rows(), figure.whole("units"), figure.whole("batch"), figure.whole("epochs"), seeds);
  figure.describe("Median loss against rate", sweep, {.x = "rate", .y = "median", .by = "name"});
  figure.describe("Median loss against epoch", curves, {.x = "epoch", .y = "median", .by = "name"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "tuned_losses",
                      .title = "Training loss by activation",
                      .seed = 66,
                      .parameters = {{"points", 200, "points", between(20, 2000)},
                                     {"units", 16, "units of a layer", between(2, 200)},
                                     {"batch", 20, "samples of a batch", at_least(1)},
                                     {"epochs", 60, "epochs", at_least(2)},
                                     {"seeds", 12, "starts", at_least(10)}}},
                     experiment);
}
