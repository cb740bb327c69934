#include "optimizers.hpp"

#include <nn/data/two_moons.hpp>
#include <nn/initialize/any_initializer.hpp>
#include <nn/learn/train.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/any_optimizer.hpp>
#include <nn/report/progress.hpp>

#include <algorithm>
#include <limits>

using namespace nn;

namespace {

constexpr Index seeds = 10, sweeping_seeds = 3, epochs = 30;
constexpr Real rates[] = {Real(0.003), Real(0.01), Real(0.03), Real(0.1), Real(0.3)};

//! [trial]
// The training loss of the last epoch; data and batch order depend on the seed alone.
Real trial(const std::string& optimizer, const std::string& scheme, Real rate, Index seed) {
  const Rng root = Rng(1).stream("seed " + std::to_string(seed));
  Rng sample = root.stream("data"), weights = root.stream("weights"), order = root.stream("order");
  const ClassificationData data = TwoMoons{}.draw(100, sample);
  const Mlp net = mlp({2, 16, 16, 16, 16, 2}, Activation(Relu{}));
  const Vector theta = net.start(initializer_named(scheme), weights);
  BatchRisk risk(net, SoftmaxCrossEntropy{}, data.X, data.y, 20);
  try {
    return std::visit(
        [&](const auto& recipe) {
          return train(risk, theta, recipe, {.epochs = epochs}, order).history.loss.back();
        },
        optimizer_named(optimizer, rate));
  } catch (const NumericError&) {  // the rate is too high for this start
    return std::numeric_limits<Real>::infinity();
  }
}
//! [trial]

Real median(std::vector<Real> numbers) {
  std::ranges::sort(numbers);
  const std::size_t n = numbers.size();
  return (numbers[(n - 1) / 2] + numbers[n / 2]) / 2;
}

Real median_loss(const std::string& optimizer, const std::string& scheme, Real rate, Index first,
                 Index last) {
  std::vector<Real> losses;
  for (Index seed = first; seed <= last; ++seed) {
    losses.push_back(trial(optimizer, scheme, rate, seed));
  }
  return median(losses);
}

Real best_rate(const std::string& optimizer, const std::string& scheme) {
  Real best = std::numeric_limits<Real>::infinity(), chosen = rates[0];
  for (const Real rate : rates) {
    const Real loss = median_loss(optimizer, scheme, rate, seeds + 1, seeds + sweeping_seeds);
    if (loss < best) best = loss, chosen = rate;
  }
  return chosen;
}

}  // namespace

void tell_optimizers(bool quiet, Narration& tell, Result& result) {
  tell.heading("The start and the optimizer");
  const std::vector<std::string> optimizers = {"gradient-descent", "momentum", "adam"};
  const std::vector<std::string> schemes = {"small", "xavier-normal", "he-normal", "large"};
  std::vector<std::vector<std::string>> rows;
  Result losses;
  std::vector<Real> gaps;  // between two good starts, under descent and under Adam
  Progress progress("training", 12, quiet);
  for (const std::string& optimizer : optimizers) {
    std::vector<std::string> row{optimizer};
    Result one;
    Real xavier = 0, he = 0;
    for (const std::string& scheme : schemes) {
      const Real rate = best_rate(optimizer, scheme);
      const Real loss = median_loss(optimizer, scheme, rate, 1, seeds);
      one.set(scheme, loss);
      if (scheme == "xavier-normal") xavier = loss;
      if (scheme == "he-normal") he = loss;
      row.push_back(fixed(loss, 3));
      progress.at(static_cast<Index>(4 * rows.size() + row.size() - 1));
    }
    rows.push_back(row);
    losses.set(optimizer, one);
    if (optimizer != "momentum") gaps.push_back(xavier - he);
  }
  tell.say(
      "Four hidden layers of 16 ReLU units on two moons: training loss in epoch {}, median of "
      "{} seeds, each pair at its best rate.",
      epochs, seeds);
  tell.table({"", "small", "xavier-normal", "he-normal", "large"}, rows);
  result.set("losses", losses);
  result.set("gap_descent", gaps[0]);
  result.set("gap_adam", gaps[1]);
}
