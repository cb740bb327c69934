#include "breaks.hpp"

#include <nn/activation/activation.hpp>
#include <nn/core/random.hpp>
#include <nn/data/two_moons.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/metric/accuracy.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>

#include <algorithm>
#include <cmath>

using namespace nn;

namespace {

// What each formula makes of a place, as its textbook writes it and as the library does.
void break_textbook(Narration& tell, Result& result) {
  const auto say = [](Real number) {  // infinities and NaN by name: they are the point
    if (std::isnan(number)) return std::string("NaN");
    return std::isinf(number) ? std::string("infinite") : significant(number, 4);
  };
  const auto naive_sigmoid = [](Real z) { return std::exp(z) / (1 + std::exp(z)); };
  const Sigmoid sigmoid;
  const Tanh tanh;
  const Real a = sigmoid.value(Real(40)), t = tanh.value(Real(20));
  const Real lost_sigmoid = a * (1 - a), kept_sigmoid = sigmoid.derivative(40, a);
  const Real lost_tanh = 1 - t * t, kept_tanh = tanh.derivative(20, t);
  const Real lost_softplus = std::log(1 + std::exp(Real(-40)));
  const Real kept_softplus = Softplus{}.value(Real(-40));
  const Real lost_elu = std::exp(Real(-1e-17)) - 1, kept_elu = Elu{}.value(Real(-1e-17));
  tell.table({"what", "textbook form", "its result", "library"},
             {{"sigmoid at 800", "e^z / (1 + e^z)", say(naive_sigmoid(800)),
               say(sigmoid.value(Real(800)))},
              {"its slope at 40", "a (1 - a)", say(lost_sigmoid), say(kept_sigmoid)},
              {"slope of tanh at 20", "1 - a^2", say(lost_tanh), say(kept_tanh)},
              {"softplus at -40", "log(1 + e^z)", say(lost_softplus), say(kept_softplus)},
              {"ELU at -1e-17", "e^z - 1", say(lost_elu), say(kept_elu)}});
  tell.say("Nothing warns of it: four of these five wrong results are perfectly good numbers.");
  result.set("sigmoid_slope", kept_sigmoid);
  result.set("sigmoid_slope_textbook", lost_sigmoid);
  result.set("tanh_slope", kept_tanh);
  result.set("tanh_slope_textbook", lost_tanh);
}

struct Trained {
  Real loss = 0, accuracy = 0;
  Index dead = 0;        // units of the first layer that answer no example
  Real first_layer = 0;  // how far its weights have moved, in units of their length at the start
};

Trained descend(const std::vector<Index>& widths, const Activation& activation, Real rate,
                std::uint64_t seed) {
  Rng rng(seed);
  const ClassificationData data = TwoMoons{}.draw(100, rng);
  const Mlp net = mlp(widths, activation);
  const Vector theta = net.start(he_normal, rng);
  EmpiricalRisk risk(net, BinaryCrossEntropy{}, data.X, data.y);
  const Descent end =
      minimize(risk, theta, GradientDescent{.learning_rate = rate}, {.max_steps = 1000});
  Mlp::Trace trace;
  const Matrix O = net.forward(end.theta, data.X, trace);
  const Labels answers = (O.col(0).array() > 0).cast<Index>();
  const Affine& first = net.layers.front().affine;
  const Matrix W = first.W(theta, 0);
  return {end.value, accuracy(answers, data.y),
          (trace.layers.front().H.colwise().maxCoeff().array() <= 0).count(),
          (first.W(end.theta, 0) - W).norm() / W.norm()};
}

void break_vanishing(std::uint64_t seed, Narration& tell, Result& result) {
  std::vector<std::vector<std::string>> rows;
  for (const Index layers : {1, 2, 4, 8}) {
    std::vector<Index> widths(static_cast<std::size_t>(layers) + 2, 10);
    widths.front() = 2, widths.back() = 1;
    const Trained by_sigmoid = descend(widths, Sigmoid{}, 1, seed);
    const Trained by_relu = descend(widths, Relu{}, Real(0.1), seed);
    rows.push_back({std::to_string(layers), fixed(by_sigmoid.loss, 3),
                    fixed(100 * by_sigmoid.first_layer, 2) + " %", fixed(by_relu.loss, 3)});
    result.set("sigmoid_" + std::to_string(layers), by_sigmoid.loss);
    result.set("moved_" + std::to_string(layers), 100 * by_sigmoid.first_layer);
    result.set("relu_" + std::to_string(layers), by_relu.loss);
  }
  tell.say("Two moons, 1000 steps of descent, hidden layers of 10 units.");
  tell.table({"hidden layers", "sigmoid: loss", "first layer moved by", "ReLU: loss"}, rows);
  tell.say("{} is what a network pays that answers one half to everything.",
           fixed(std::log(2.), 3));
}

void break_dying(std::uint64_t seed, Narration& tell, Result& result) {
  std::vector<std::vector<std::string>> rows;
  for (const Activation& activation : {Activation(Relu{}), Activation(LeakyRelu{})}) {
    for (const Real rate : {Real(0.1), Real(10)}) {
      const Trained end = descend({2, 30, 1}, activation, rate, seed);
      rows.push_back({name_of(activation), significant(rate, 2), std::to_string(end.dead),
                      fixed(end.loss, 2), fixed(100 * end.accuracy, 0) + " %"});
      std::string key = name_of(activation) == "relu" ? "relu" : "leaky";
      key += rate > 1 ? "_fast" : "_slow";
      result.set(key + "_dead", end.dead);
      result.set(key + "_accuracy", 100 * end.accuracy);
    }
  }
  tell.say("Two moons, 30 hidden units, 1000 steps of descent at two rates.");
  tell.table({"activation", "rate", "silent units", "loss", "right"}, rows);
}

void break_maximum(Narration& tell, Result& result) {
  std::vector<std::vector<std::string>> rows;
  Real worst = 0;
  for (const Real alpha : {Real(0.25), Real(1), Real(2)}) {
    const Prelu f{alpha};
    for (const Real x : {Real(-3), Real(3)}) {
      const Real maximum = std::max(alpha * x, x);
      worst = std::max(worst, std::abs(maximum - f.value(x)));
      rows.push_back({significant(alpha, 3), significant(x, 2), significant(f.value(x), 3),
                      significant(maximum, 3)});
    }
  }
  tell.table({"alpha", "x", "PReLU", "max(alpha x, x)"}, rows);
  tell.say(
      "With a slope above 1 the maximum takes the wrong piece on both sides. A slope that is "
      "learned "
      "may get there.");
  result.set("worst", worst);
}

}  // namespace

void tell_break(Break broken, std::uint64_t seed, Narration& tell, Result& result) {
  switch (broken) {
    case Break::textbook:
      return break_textbook(tell, result);
    case Break::vanishing:
      return break_vanishing(seed, tell, result);
    case Break::dying:
      return break_dying(seed, tell, result);
    case Break::wrong_maximum:
      return break_maximum(tell, result);
    case Break::nothing:
      return;
  }
}
