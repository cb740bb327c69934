// Which nets train: accuracy after a fixed number of steps, by depth and by the scale of the
// weights.
#include "spread.hpp"

#include <nn/core/random.hpp>
#include <nn/data/two_moons.hpp>
#include <nn/initialize/initialize.hpp>
#include <nn/learn/train.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace nn;

namespace {

const std::vector<Index> depths = {2, 4, 8, 16, 32};

//! [accuracy]
// Training accuracy of one net of `depth` hidden layers whose weights start as N(0, s^2 / d).
Real accuracy_after(const Figure& figure, const Activation& f, Index depth, Real s, Real rate,
                    Rng root) {
  Rng data_rng = root.stream("data"), weights = root.stream("weights"),
      order = root.stream("order");
  const ClassificationData data = TwoMoons{}.draw(figure.whole("points"), data_rng);
  std::vector<Index> widths(static_cast<std::size_t>(depth) + 2, figure.whole("width"));
  widths.front() = widths.back() = 2;
  const Mlp net = mlp(widths, f);
  BatchRisk risk(net, SoftmaxCrossEntropy{}, data.X, data.y, 0);
  try {
    const auto run =
        train(risk, net.start(scaled_normal(s * s, Fan::in), weights),
              GradientDescent{.learning_rate = rate}, {.epochs = figure.whole("steps")}, order);
    Labels answers(data.y.size());
    const Matrix O = net.forward(run.theta, data.X);
    for (Index i = 0; i < O.rows(); ++i) O.row(i).maxCoeff(&answers(i));
    return (answers.array() == data.y.array()).cast<Real>().mean();
  } catch (const NumericError&) {  // exploded
    return Real(0.5);
  }
}
//! [accuracy]

// The same at the best of three rates, in the median of a few nets.
Real best_accuracy(const Figure& figure, const Activation& f, Index depth, Real s) {
  std::vector<Real> all;
  for (Index net = 1; net <= figure.whole("nets"); ++net) {
    const Rng root = figure.rng().stream("net " + std::to_string(net));
    Real best = 0;
    for (const Real rate : {Real(0.01), Real(0.05), Real(0.25)}) {
      best = std::max(best, accuracy_after(figure, f, depth, s, rate, root));
    }
    all.push_back(best);
  }
  return spread(all).median;
}

void experiment(Figure& figure) {
  Table& map = figure.table("map", {"activation", "depth", "log2_scale", "accuracy"});
  Table& critical = figure.table("critical", {"activation", "log2_scale"});
  critical.row("tanh", 0);
  critical.row("relu", 0.5);
  std::vector<Real> deep_tanh, deep_relu;
  for (const std::string name : {"tanh", "relu"}) {
    for (const Index depth : depths) {
      for (Index k = -4; k <= 4; ++k) {
        const Real log2_scale = static_cast<Real>(k) / 2;
        const Real accuracy =
            best_accuracy(figure, activation_named(name), depth, std::exp2(log2_scale));
        map.row(name, depth, log2_scale, accuracy);
        if (depth == depths.back()) (name == "tanh" ? deep_tanh : deep_relu).push_back(accuracy);
      }
    }
  }
  figure.value("depth", depths.back());
  figure.value("steps", figure.whole("steps"));
  figure.value("width", figure.whole("width"));
  figure.value("deep_tanh", 100 * deep_tanh[4]);
  figure.value("deep_relu", 100 * deep_relu[5]);
  figure.value("deep_relu_below", 100 * deep_relu[3]);
  figure.value("deep_relu_above", 100 * deep_relu[7]);
  figure.claim(
      "Nets of two hidden layers train from every scale. With {} layers ReLU reaches {:.0f} % at "
      "the critical √2, but {:.0f} % at half of it and {:.0f} % at twice as much; tanh reaches "
      "{:.0f} % at its critical 1, and {:.0f} % at a half.",
      depths.back(), 100 * deep_relu[5], 100 * deep_relu[3], 100 * deep_relu[7], 100 * deep_tanh[4],
      100 * deep_tanh[2]);
  figure.caption(
      "Training accuracy on {} samples of two moons after {} steps of gradient descent, for nets "
      "of {} units a layer whose weights start as N(0, s²/d): median of {} nets, each at the best "
      "of the rates 0.01, 0.05 and 0.25. The framed column is the critical scale, at which a "
      "wide layer keeps small signals as they are: 1 for tanh, √2 for ReLU.",
      figure.whole("points"), figure.whole("steps"), figure.whole("width"), figure.whole("nets"));
  figure.describe("Accuracy under tanh and ReLU against the binary logarithm of the scale", map,
                  {.x = "log2_scale", .y = "accuracy", .by = "depth"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "trainability",
                      .title = "Which nets train",
                      .seed = 5,
                      .parameters = {{"width", 20, "units of a hidden layer", between(2, 200)},
                                     {"points", 32, "samples", at_least(4)},
                                     {"steps", 60, "steps", at_least(1)},
                                     {"nets", 3, "nets of each kind", at_least(1)}}},
                     experiment);
}
