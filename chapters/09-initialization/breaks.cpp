#include "breaks.hpp"

#include <nn/data/two_moons.hpp>
#include <nn/initialize/any_initializer.hpp>
#include <nn/learn/layer_statistics.hpp>
#include <nn/learn/train.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/objective.hpp>

#include <cmath>
#include <limits>

using namespace nn;

namespace {

ClassificationData moons() {
  Rng rng(1);
  return TwoMoons{}.draw(200, rng);
}

// A net of `depth` hidden layers, its start, and the data that all presets share.
struct Trial {
  ClassificationData data = moons();
  Mlp net;
  Vector theta;

  Trial(Index width, Index depth, const Activation& f, const Initializer& weights) {
    std::vector<Index> widths(static_cast<std::size_t>(depth) + 2, width);
    widths.front() = widths.back() = 2;
    net = mlp(widths, f);
    Rng rng(2);
    theta = net.start(weights, rng);
  }

  // Descends for some steps; the losses before each, and at the end.
  std::vector<double> descend(Real rate, Index steps) {
    BatchRisk risk(net, SoftmaxCrossEntropy{}, data.X, data.y, 0);
    Rng order(3);
    std::vector<double> losses;
    train(risk, theta, GradientDescent{rate}, {.epochs = steps}, order, nullptr,
          [&](Index, const Vector& now, const History& history) {
            losses.push_back(history.loss.back());
            theta = now;
          });
    losses.push_back(SoftmaxCrossEntropy{}.value(net.forward(theta, data.X), data.y));
    return losses;
  }

  std::vector<LayerStatistics> look() const {
    Mlp::Trace trace;
    Vector gradient(theta.size());
    Matrix dO;
    SoftmaxCrossEntropy{}.gradient(net.forward(theta, data.X, trace), data.y, dO);
    net.backward(theta, data.X, trace, dO, gradient);
    return layer_statistics(net, theta, trace);
  }
};

// What each layer's weights are moved by in the first step, in units of their own length.
Vector first_ratios(Trial trial, Real rate) {
  const Vector before = trial.theta;
  trial.descend(rate, 1);
  return update_ratios(trial.net, before, trial.theta);
}

void break_symmetry(Narration& tell, Result& result) {
  std::vector<std::vector<std::string>> rows;
  Result losses;
  for (const auto& [name, units, weights] :
       {std::tuple{"30 units, constant", Index(30), constant_weights(Real(0.1))},
        std::tuple{"1 unit, random", Index(1), Initializer(xavier_normal)},
        std::tuple{"30 units, random", Index(30), Initializer(xavier_normal)}}) {
    Trial trial(units, 1, Tanh{}, weights);
    const double loss = trial.descend(Real(0.5), 1000).back();
    const auto W = trial.net.layers[0].affine.W(trial.theta, 0);
    const Real apart = (W.colwise() - W.col(0)).cwiseAbs().maxCoeff();
    rows.push_back({name, fixed(loss, 3), fixed(apart, 3)});
    losses.set(name, loss);
  }
  tell.table({"start", "loss after 1000 steps", "units apart by"}, rows);
  result.set("losses", losses);
}

void break_vanish(Narration& tell, Result& result) {
  constexpr Index depth = 6;
  Trial trial(50, depth, Tanh{}, normal_weights(Real(0.01)));
  const Trial fair(50, depth, Tanh{}, xavier_normal);
  const auto small = trial.look(), kept = fair.look();
  const Vector ratios = first_ratios(trial, Real(0.1)), fair_ratios = first_ratios(fair, Real(0.1));
  std::vector<std::vector<std::string>> rows;
  for (std::size_t l = 0; l < small.size(); ++l) {
    const Index i = static_cast<Index>(l);
    rows.push_back({std::to_string(l + 1), significant(small[l].activation_sd, 2),
                    significant(small[l].gradient_sd, 2), significant(ratios(i), 2),
                    significant(fair_ratios(i), 2)});
  }
  tell.table({"layer", "signal sd", "gradient sd", "update ratio", "with Xavier"}, rows);
  const std::vector<double> losses = trial.descend(Real(0.1), 200);
  tell.say("Loss before the first step {:.4f}, after 200 steps {:.4f}.", losses.front(),
           losses.back());
  result.set("first_loss", losses.front());
  result.set("last_loss", losses.back());
  result.set("ratio", ratios(0));
  result.set("fair_ratio", fair_ratios(0));
}

void break_saturate(Narration& tell, Result& result) {
  const Trial large(100, 6, Tanh{}, normal_weights(1)), fair(100, 6, Tanh{}, xavier_normal);
  const auto flat = large.look(), kept = fair.look();
  std::vector<std::vector<std::string>> rows;
  for (std::size_t l = 0; l < flat.size() - 1; ++l) {
    rows.push_back({std::to_string(l + 1), fixed(100 * flat[l].saturated, 0),
                    significant(flat[l].gradient_sd, 2), fixed(100 * kept[l].saturated, 0),
                    significant(kept[l].gradient_sd, 2)});
  }
  tell.table({"layer", "% saturated", "gradient sd", "% with Xavier", "gradient with Xavier"},
             rows);
  result.set("saturated", 100 * flat[flat.size() - 2].saturated);
  result.set("gradient", flat[0].gradient_sd);
  result.set("fair_gradient", kept[0].gradient_sd);
}

void break_explode(Narration& tell, Result& result) {
  Trial trial(100, 8, Relu{}, normal_weights(1));
  const auto layers = trial.look();
  std::vector<std::vector<std::string>> rows;
  for (std::size_t l = 0; l < layers.size(); ++l) {
    rows.push_back({std::to_string(l + 1), significant(layers[l].activation_sd, 2),
                    significant(layers[l].gradient_sd, 2)});
  }
  tell.table({"layer", "signal sd", "gradient sd"}, rows);
  const Real loss =
      SoftmaxCrossEntropy{}.value(trial.net.forward(trial.theta, trial.data.X), trial.data.y);
  tell.say("Loss before the first step: {}.", significant(loss, 2));
  result.set("first_loss", loss);
  try {
    const double last = trial.descend(Real(0.1), 20).back();
    tell.say("After 20 steps: {}.", significant(last, 2));
    result.set("stopped", false);
  } catch (const NumericError& refusal) {
    tell.say("{}.", std::string(refusal.what()));
    result.set("stopped", true);
  }
}

void break_overconfident(Narration& tell, Result& result) {
  Trial calm(30, 2, Relu{}, he_normal), sure(30, 2, Relu{}, he_normal);
  const Index last = sure.net.offset(2);
  calm.net.layers[2].affine.W(calm.theta, last) *= Real(0.1);
  sure.net.layers[2].affine.W(sure.theta, last) *= 30;
  const auto of_calm = calm.descend(Real(0.1), 100), of_sure = sure.descend(Real(0.01), 100);
  std::vector<std::vector<std::string>> rows;
  for (const std::size_t t : {0, 1, 2, 5, 10, 20, 50, 100}) {
    rows.push_back({std::to_string(t), significant(of_sure[t], 3), significant(of_calm[t], 3)});
  }
  tell.table({"step", "last layer times 30", "times 0.1"}, rows);
  tell.say("Two classes, and log 2 is {:.3f}.", std::log(2.0));
  result.set("first_loss", of_sure.front());
  result.set("calm_first_loss", of_calm.front());
}

}  // namespace

void tell_break(Break broken, Narration& tell, Result& result) {
  switch (broken) {
    case Break::symmetry:
      return break_symmetry(tell, result);
    case Break::vanish:
      return break_vanish(tell, result);
    case Break::saturate:
      return break_saturate(tell, result);
    case Break::explode:
      return break_explode(tell, result);
    case Break::overconfident:
      return break_overconfident(tell, result);
    case Break::nothing:
      return;
  }
}
