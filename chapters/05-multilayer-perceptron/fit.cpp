#include "fit.hpp"

#include <nn/data/split.hpp>
#include <nn/data/standardizer.hpp>
#include <nn/initialize/any_initializer.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/loss/squared.hpp>
#include <nn/metric/accuracy.hpp>
#include <nn/optimize/any_optimizer.hpp>
#include <nn/report/progress.hpp>

#include <algorithm>
#include <variant>

using namespace nn;

namespace {

// One part of the samples as the network sees them.
template <class Target>
struct Part {
  Matrix X;
  Target Y;
};

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

void require_same(const char* what, const std::vector<std::string>& saved,
                  const std::vector<std::string>& here) {
  if (saved == here) return;
  throw DataError("the saved network has the " + std::string(what) + " " + listed(saved) +
                  ", the data have " + listed(here));
}

// Columns in the network's units; a saved one may have been made without.
Matrix in_units(const Standardizer& units, const Matrix& X) {
  return units.mean.size() == 0 ? X : units.transform(X);
}

// A fresh network, or the saved one if it is for such samples.
SavedNetwork network_for(const SavedNetwork& wanted, const FitSetting& setting) {
  if (!setting.saved) return wanted;
  const SavedNetwork& saved = *setting.saved;
  if (saved.task != wanted.task) {
    throw DataError("the saved network is for " + saved.task + ", the data for " + wanted.task);
  }
  require_same("features", saved.names, wanted.names);
  require_same("classes", saved.classes, wanted.classes);
  return saved;
}

template <class Loss>
TrainingRun learn(const Mlp& net, const Vector& theta, const Loss& loss,
                  const Part<typename Loss::Target>& training,
                  const Part<typename Loss::Target>& held_out, const Recipe& recipe,
                  const FitSetting& setting, Rng& order) {
  BatchRisk risk(net, loss, training.X, training.Y, recipe.batch, L2{.lambda = recipe.l2});
  const TrainingStop stop{.epochs = recipe.epochs, .patience = recipe.patience};
  Validation judge;
  if (held_out.X.rows() > 0) {
    judge = [&](const Vector& at) { return loss.value(net.forward(at, held_out.X), held_out.Y); };
  }
  Progress progress("training", std::max(recipe.epochs, Index(1)), setting.quiet);
  const auto watch = [&](Index epoch, const Vector&, const History&) { progress.at(epoch); };
  return std::visit(
      [&](const auto& optimizer) {
        return train(risk, theta, optimizer, stop, order, judge, watch);
      },
      optimizer_named(recipe.optimizer, recipe.learning_rate));
}

//! [fit]
// The way that is the same for all tasks: network, start, training.
template <class Loss>
Fit train_network(SavedNetwork network, const Loss& loss,
                  const Part<typename Loss::Target>& training,
                  const Part<typename Loss::Target>& held_out, const Recipe& recipe,
                  const FitSetting& setting) {
  const Rng rng(setting.seed);
  Rng start = rng.stream("start"), order = rng.stream("order");
  Fit fit;
  fit.net.model = network_of(network);
  fit.net.theta =
      setting.saved ? network.theta : fit.net.model.start(initializer_named(recipe.init), start);
  fit.run = learn(fit.net.model, fit.net.theta, loss, training, held_out, recipe, setting, order);
  fit.net.theta = network.theta = fit.run.theta;
  fit.network = std::move(network);
  fit.training = training.X.rows();
  fit.held_out = held_out.X.rows();
  return fit;
}
//! [fit]

std::optional<Real> r_squared(const Matrix& O, const Matrix& Y) {
  const Real total = (Y.rowwise() - Y.colwise().mean()).squaredNorm();
  if (total == 0) return {};
  return 1 - (O - Y).squaredNorm() / total;
}

template <class Loss>
Fit classify(const SavedNetwork& network, const Loss& loss, const Part<Labels>& training,
             const Part<Labels>& held_out, const Recipe& recipe, const FitSetting& setting) {
  Fit fit = train_network(network, loss, training, held_out, recipe, setting);
  fit.score = accuracy(decide(fit.net.predict(training.X)), training.Y);
  if (fit.held_out > 0) {
    fit.held_out_score = accuracy(decide(fit.net.predict(held_out.X)), held_out.Y);
  }
  return fit;
}

// The two parts; without a share to hold out all samples train.
template <class Data>
std::pair<Data, Data> parts(const Data& data, const Recipe& recipe, const FitSetting& setting) {
  if (recipe.validation == 0) return {data, subset(data, {})};
  if (data.X.rows() < 2) throw DataError("one sample cannot be parted for --validation");
  Rng rng = Rng(setting.seed).stream("split");
  auto split = nn::split(data, recipe.validation, rng);
  return {std::move(split.training), std::move(split.validation)};
}

}  // namespace

Mlp network_of(const SavedNetwork& saved) {
  return mlp(saved.widths, bend_named(saved.activation, saved.pieces));
}

Fit fit(const ClassificationData& data, const Recipe& recipe, const FitSetting& setting) {
  const auto [training, held_out] = parts(data, recipe, setting);
  const Index K = static_cast<Index>(data.classes.size()), outputs = K == 2 ? 1 : K;
  const SavedNetwork network =
      network_for({.widths = recipe.widths(data.X.cols(), outputs),
                   .activation = recipe.activation,
                   .pieces = recipe.activation == "maxout" ? recipe.pieces : 0,
                   .task = "classification",
                   .classes = data.classes,
                   .names = data.names,
                   .target = setting.target,
                   .input = Standardizer::fit(training.X),
                   .theta = {}},
                  setting);
  const Part<Labels> seen{in_units(network.input, training.X), training.y};
  const Part<Labels> unseen{in_units(network.input, held_out.X), held_out.y};
  return K == 2 ? classify(network, BinaryCrossEntropy{}, seen, unseen, recipe, setting)
                : classify(network, SoftmaxCrossEntropy{}, seen, unseen, recipe, setting);
}

Fit fit(const RegressionData& data, const Recipe& recipe, const FitSetting& setting) {
  const auto [training, held_out] = parts(data, recipe, setting);
  const SavedNetwork network =
      network_for({.widths = recipe.widths(data.X.cols(), data.Y.cols()),
                   .activation = recipe.activation,
                   .pieces = recipe.activation == "maxout" ? recipe.pieces : 0,
                   .task = "regression",
                   .names = data.names,
                   .target = setting.target,
                   .input = Standardizer::fit(training.X),
                   .output = Standardizer::fit(training.Y),
                   .theta = {}},
                  setting);
  const Part<Matrix> seen{in_units(network.input, training.X),
                          in_units(network.output, training.Y)};
  const Part<Matrix> unseen{in_units(network.input, held_out.X),
                            in_units(network.output, held_out.Y)};
  Fit fit = train_network(network, Squared{}, seen, unseen, recipe, setting);
  fit.score = r_squared(fit.net.predict(seen.X), seen.Y);
  if (fit.held_out > 0) fit.held_out_score = r_squared(fit.net.predict(unseen.X), unseen.Y);
  return fit;
}
