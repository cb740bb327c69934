#include "breaks.hpp"

#include "fit.hpp"

#include <nn/core/stable.hpp>
#include <nn/data/noisy_curve.hpp>
#include <nn/data/truth_table.hpp>
#include <nn/data/two_moons.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/metric/accuracy.hpp>
#include <nn/optimize/adam.hpp>
#include <nn/report/ascii_plot.hpp>

#include <algorithm>

using namespace nn;

namespace {

// Full-batch Adam on the cross-entropy of two classes.
TrainingRun descend(const Mlp& net, const Vector& theta, const ClassificationData& data,
                    Index steps) {
  BatchRisk risk(net, BinaryCrossEntropy{}, data.X, data.y, 0);
  Rng order(1);
  return train(risk, theta, Adam{.learning_rate = Real(0.05)}, {.epochs = steps}, order);
}

void break_linear(Narration& tell, Result& result) {
  const ClassificationData table = truth_table(xor_answers);
  const Mlp net = mlp({2, 8, 8, 1}, Activation(Identity{}));
  Rng rng(1);
  const TrainingRun run = descend(net, net.start(xavier_uniform, rng), table, 1000);
  const Matrix O = net.forward(run.theta, table.X);
  tell.say("XOR for a 2-8-8-1 network without bends, {} parameters, 1000 steps.", net.parameters());
  std::vector<std::vector<std::string>> rows;
  for (Index i = 0; i < 4; ++i) {
    rows.push_back({fixed(table.X(i, 0), 0), fixed(table.X(i, 1), 0), fixed(sigmoid(O(i)), 3),
                    std::to_string(table.y(i))});
  }
  tell.table({"x1", "x2", "p", "wanted"}, rows);
  tell.say("The loss is {:.4f}, and the logarithm of 2 is 0.6931.", run.history.loss.back());
  result.set("loss", run.history.loss.back());
  result.set("parameters", net.parameters());
}

void break_symmetric(Narration& tell, Result& result) {
  Rng points(1), rng(1);
  const ClassificationData data = TwoMoons{.noise = Real(0.15)}.draw(400, points);
  const Mlp net = mlp({2, 4, 1}, Activation(Tanh{}));
  std::vector<std::vector<std::string>> rows;
  Result losses;
  for (const auto& [name, theta] :
       {std::pair{"all zero", Vector(Vector::Zero(net.parameters()))},
        {"all one half", Vector(Vector::Constant(net.parameters(), Real(0.5)))},
        {"at random", net.start(xavier_uniform, rng)}}) {
    const TrainingRun run = descend(net, theta, data, 500);
    const auto W = net.layers[0].affine.W(run.theta, 0);
    std::vector<std::string> row{name};
    for (Index j = 0; j < 4; ++j) row.push_back(fixed(W(0, j), 3));
    row.push_back(fixed(run.history.loss.back(), 4));
    row.push_back(fixed(100 * accuracy(decide(net.forward(run.theta, data.X)), data.y), 1));
    rows.push_back(row);
    losses.set(name, run.history.loss.back());
  }
  tell.say("Two moons and a 2-4-1 network: the four weights of x1 after 500 steps.");
  tell.table({"start", "w11", "w12", "w13", "w14", "loss", "% right"}, rows);
  tell.say("Units that begin alike get the same gradient and stay alike.");
  result.set("losses", losses);
}

void break_rate(Narration& tell, Result& result) {
  Rng rng(1);
  const RegressionData wave = NoisyCurve{.curve = one_wave, .noise = Real(0.1)}.draw(200, rng);
  std::vector<std::vector<std::string>> rows;
  Result outcomes;
  for (const auto& [activation, init] :
       {std::pair{"relu", "he-normal"}, {"tanh", "xavier-normal"}}) {
    for (const Real rate : {Real(0.01), Real(0.1), Real(0.5), Real(1)}) {
      Recipe recipe{.hidden = {"16"},
                    .activation = activation,
                    .optimizer = "gradient-descent",
                    .learning_rate = rate,
                    .init = init};
      std::string end;
      try {
        const Fit one = fit(wave, recipe, {.quiet = true});
        end = "R² = " + fixed(one.score.value_or(0), 3);
      } catch (const NumericError& error) {
        end = error.what();
      }
      rows.push_back({activation, significant(rate, 3), end});
      outcomes.set(std::string(activation) + " " + significant(rate, 3), end);
    }
  }
  tell.say("A noisy wave, 1-16-1, gradient descent in batches of 32, 200 epochs.");
  tell.table({"activation", "rate", "how it ends"}, rows);
  result.set("outcomes", outcomes);
}

void break_overfit(Narration& tell, Result& result) {
  Rng rng(3);
  const ClassificationData data = TwoMoons{.noise = Real(0.3)}.draw(120, rng);
  Recipe recipe{.hidden = {"64", "64"},
                .activation = "relu",
                .epochs = 300,
                .init = "he-normal",
                .validation = Real(0.5)};
  const Fit wide = fit(data, recipe, {.quiet = true});
  const History& seen = wide.run.history;
  const Index epochs = static_cast<Index>(seen.loss.size());
  const Vector t = Vector::LinSpaced(epochs, 1, static_cast<Real>(epochs));
  if (const auto plot = ascii_plot(
          {{.label = "training", .x = t, .y = Vector::Map(seen.loss.data(), epochs), .line = true},
           {.label = "validation",
            .x = t,
            .y = Vector::Map(seen.validation_loss.data(), epochs),
            .line = true}},
          {.x_label = "epoch", .rows = 16})) {
    tell.verbatim(*plot);
  }
  Recipe patient = recipe, decaying = recipe;
  patient.patience = 20;
  decaying.l2 = Real(0.01);
  const Fit stopped = fit(data, patient, {.quiet = true});
  const Fit decayed = fit(data, decaying, {.quiet = true});
  const auto last = [](const Fit& one) { return one.run.history.validation_loss.back(); };
  const auto best = [](const Fit& one) {
    return *std::ranges::min_element(one.run.history.validation_loss);
  };
  tell.say("A 2-64-64-1 network and 60 training samples. Validation loss:");
  tell.table(
      {"", "epochs", "at the best epoch", "at the last"},
      {{"no remedy", std::to_string(epochs), fixed(best(wide), 2), fixed(last(wide), 2)},
       {"--patience 20", std::to_string(stopped.run.history.loss.size()), fixed(best(stopped), 2),
        fixed(last(stopped), 2)},
       {"--l2 0.01", std::to_string(epochs), fixed(best(decayed), 2), fixed(last(decayed), 2)}});
  result.set("last", last(wide));
  result.set("best", best(wide));
  result.set("best_epoch", wide.run.best_epoch);
  result.set("training_last", seen.loss.back());
  result.set("stopped_after", stopped.run.history.loss.size());
  result.set("decayed_last", last(decayed));
}

}  // namespace

void tell_break(Break broken, Narration& tell, Result& result) {
  switch (broken) {
    case Break::linear:
      return break_linear(tell, result);
    case Break::symmetric:
      return break_symmetric(tell, result);
    case Break::rate:
      return break_rate(tell, result);
    case Break::overfit:
      return break_overfit(tell, result);
    case Break::nothing:
      return;
  }
}
