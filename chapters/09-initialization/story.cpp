#include "story.hpp"

#include "inspect.hpp"

#include <nn/data/two_moons.hpp>
#include <nn/initialize/any_initializer.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/report/ascii_plot.hpp>

#include <cmath>

using namespace nn;

void tell_sums(Narration& tell, Result& result) {
  tell.heading("One unit");
  std::vector<std::vector<std::string>> rows;
  std::vector<double> spreads;
  for (const Index n : {1, 10, 100, 1000}) {
    Rng rng(1);
    const Matrix x = normal_matrix(1, n, 0, 1, rng).normalized() * std::sqrt(static_cast<Real>(n));
    std::vector<std::string> row{std::to_string(n)};
    for (const Initializer& weights : {normal_weights(1), Initializer(lecun_normal)}) {
      const Matrix Z = x * weights(n, 5000, rng);  // 5000 units, each with weights of its own
      spreads.push_back(std::sqrt(Z.squaredNorm() / 5000));
      row.push_back(fixed(spreads.back(), 2));
    }
    rows.push_back(row);
  }
  tell.table({"inputs", "sd of z under N(0, 1)", "under N(0, 1/n)"}, rows);
  result.set("sums", spreads);
}

void tell_twins(Narration& tell, Result& result) {
  tell.heading("Equal units");
  Rng rng(1);
  const ClassificationData data = TwoMoons{}.draw(100, rng);
  const Mlp net = mlp({2, 3, 2}, Activation(Tanh{}));
  EmpiricalRisk risk(net, SoftmaxCrossEntropy{}, data.X, data.y);
  const auto row = [&](Index t, Real loss, const Vector& theta) {
    const auto W = net.layers[0].affine.W(theta, 0);
    std::vector<std::string> cells{std::to_string(t)};
    for (Index j = 0; j < 3; ++j) cells.push_back(fixed(W(0, j), 4));
    cells.push_back(fixed(loss, 4));
    return cells;
  };
  std::vector<std::vector<std::string>> rows;
  const Descent end =
      minimize(risk, net.start(constant_weights(Real(0.5)), rng), GradientDescent{Real(0.5)},
               {.max_steps = 1000}, [&](Index t, Real loss, const Vector& theta) {
                 if (t == 0 || t == 1 || t == 10 || t == 100 || t == 1000) {
                   rows.push_back(row(t, loss, theta));
                 }
               });
  tell.say("Three hidden units, all weights 0.5: the first weight of each while they learn.");
  tell.table({"step", "unit 1", "unit 2", "unit 3", "loss"}, rows);
  const auto W = net.layers[0].affine.W(end.theta, 0);
  result.set("twins_apart", (W.colwise() - W.col(0)).cwiseAbs().maxCoeff());
  result.set("twins_loss", end.value);
}

void tell_depth(Narration& tell, Result& result) {
  tell.heading("Fifty layers");
  constexpr Index depth = 50;
  std::vector<std::vector<std::string>> rows;
  std::vector<PlotSeries> series;
  for (const std::string activation : {"tanh", "relu"}) {
    for (const std::string scheme : {"small", "xavier-normal", "he-normal", "large"}) {
      Rng rng(1);
      const Mlp net = stack(100, depth, activation_named(activation));
      const auto all = look_at(net, net.start(initializer_named(scheme), rng), rng);
      const auto rms = [&](std::size_t l) { return significant(all[l].activation_rms(), 2); };
      rows.push_back({activation, scheme, rms(0), rms(9), rms(depth - 1),
                      significant(all[0].gradient_sd, 2),
                      fixed(100 * all[depth - 1].saturated, 0)});
      if (activation + scheme == "tanhlarge") {
        result.set("tanh_large_gradient", all[0].gradient_sd);
      }
      if (scheme != "xavier-normal" && activation + scheme != "reluhe-normal") continue;
      Vector x(depth), y(depth);
      for (Index l = 0; l < depth; ++l) {
        x(l) = static_cast<Real>(l + 1);
        y(l) = std::log10(all[static_cast<std::size_t>(l)].activation_rms());
      }
      series.push_back({.label = activation + " " + scheme, .x = x, .y = y});
    }
  }
  tell.say(
      "Root mean square of the signals in nets of 100 units a layer, and what is left of a "
      "gradient of 1 that is handed in at the end.");
  tell.table({"", "start", "layer 1", "10", "50", "gradient at 1", "% saturated at 50"}, rows);
  tell.say("The logarithm (to base 10) of that root mean square, against the layer.");
  if (const auto plot = ascii_plot(series)) tell.verbatim(*plot);
  result.set("depth", depth);
}
