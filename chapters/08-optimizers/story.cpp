#include "story.hpp"

#include "walks.hpp"

#include <nn/data/standardizer.hpp>
#include <nn/initialize/initialize.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/train.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/mlp.hpp>
#include <nn/report/ascii_plot.hpp>
#include <nn/report/program.hpp>

#include <cmath>
#include <optional>

using namespace nn;

namespace {

constexpr Real kappa = 100;
const Vector bowl_start{{-1, Real(0.6)}};

// Four rates to a factor of ten, from 0.0001 to 10.
std::vector<Real> rates() {
  std::vector<Real> all;
  for (int i = -16; i <= 4; ++i) all.push_back(std::pow(Real(10), Real(i) / 4));
  return all;
}

struct Best {
  Real rate = 0;
  std::optional<Index> steps;
};

Best best_of(const std::string& name, const Landscape& landscape, const Vector& start, Index most) {
  Best best;
  for (const Real rate : rates()) {
    const auto steps = steps_to(landscape, start, optimizer_named(name, rate), Real(0.05), most);
    if (steps && (!best.steps || *steps < *best.steps)) best = {rate, steps};
  }
  return best;
}

std::string in_words(const Best& best, Index most) {
  return best.steps ? std::to_string(*best.steps) : "over " + std::to_string(most);
}

}  // namespace

void tell_bowl(Narration& tell, Result& result) {
  tell.heading("A long bowl");
  const Quadratic bowl{.condition = kappa};
  const Real rate = 2 / (1 + kappa);
  const Walk path = walk(bowl, bowl_start, GradientDescent{.learning_rate = rate}, 400);
  std::vector<std::vector<std::string>> rows;
  for (const Index t : {0, 1, 2, 3, 100, 200, 300, 400}) {
    rows.push_back({std::to_string(t), significant(path.path(t, 0), 3),
                    significant(path.path(t, 1), 3), significant(path.values(t), 3)});
  }
  const Real factor = path.path.row(400).norm() / path.path.row(399).norm();
  tell.say("Gradient descent on ½(x² + {:.0f} y²) at the best rate for it, 2/{:.0f}.", kappa,
           1 + kappa);
  tell.table({"step", "x", "y", "value"}, rows);
  tell.say("Each step multiplies the distance by {:.4f}; (κ - 1)/(κ + 1) is {:.4f}.", factor,
           (kappa - 1) / (kappa + 1));
  result.set("condition", kappa);
  result.set("factor", factor);
}

void tell_seven(Narration& tell, Result& result) {
  tell.heading("Seven optimizers");
  constexpr Index most_on_bowl = 1000, most_in_ravine = 4000;
  const Real turn = std::acos(Real(-1)) / 4;
  const Matrix R{{std::cos(turn), -std::sin(turn)}, {std::sin(turn), std::cos(turn)}};
  std::vector<std::vector<std::string>> rows;
  Result counts;
  for (const std::string& name : optimizer_names()) {
    const Best aligned = best_of(name, Quadratic{.condition = kappa}, bowl_start, most_on_bowl);
    const Best turned = best_of(name, Quadratic{.condition = kappa, .angle = turn},
                                Vector(R * bowl_start), most_on_bowl);
    const Best ravine = best_of(name, Rosenbrock{}, Vector{{Real(-1.2), 1}}, most_in_ravine);
    rows.push_back({name, in_words(aligned, most_on_bowl), in_words(turned, most_on_bowl),
                    in_words(ravine, most_in_ravine)});
    Result one;
    one.set("aligned", aligned.steps);
    one.set("turned", turned.steps);
    one.set("rosenbrock", ravine.steps);
    counts.set(name, one);
  }
  tell.say(
      "Steps until the walk stays within 5 % of its first distance, each at its best of {} rates.",
      rates().size());
  tell.table({"optimizer", "bowl", "turned by 45 degrees", "Rosenbrock"}, rows);
  result.set("steps", counts);
}

void tell_valleys(Narration& tell, Result& result) {
  tell.heading("Four valleys");
  const Himmelblau function;
  const std::vector<Vector> minima = function.minima();
  std::vector<PlotSeries> series(minima.size());
  std::vector<std::vector<Vector>> starts(minima.size());
  for (Real x = -5; x <= 5; x += Real(0.5)) {
    for (Real y = -5; y <= 5; y += 1) {
      const Vector start{{x, y}};
      const Descent end = minimize(function, start, GradientDescent{.learning_rate = Real(0.005)},
                                   {.max_steps = 3000});
      for (std::size_t k = 0; k < minima.size(); ++k) {
        if ((end.theta - minima[k]).norm() < Real(0.01)) starts[k].push_back(start);
      }
    }
  }
  std::vector<double> counts;
  for (std::size_t k = 0; k < minima.size(); ++k) {
    const Index n = static_cast<Index>(starts[k].size());
    series[k].label = "to " + fixed(minima[k](0), 2) + ", " + fixed(minima[k](1), 2);
    series[k].x.resize(n);
    series[k].y.resize(n);
    for (Index i = 0; i < n; ++i) {
      series[k].x(i) = starts[k][static_cast<std::size_t>(i)](0);
      series[k].y(i) = starts[k][static_cast<std::size_t>(i)](1);
    }
    counts.push_back(static_cast<double>(n));
  }
  tell.say("Starts of descent on Himmelblau's function, marked by the minimum where they end.");
  if (const auto plot = ascii_plot(series)) tell.verbatim(*plot);
  tell.say("{:.0f}, {:.0f}, {:.0f} and {:.0f} starts: the start decides.", counts[0], counts[1],
           counts[2], counts[3]);
  result.set("valleys", counts);
}

//! [irises]
void tell_irises(Narration& tell, Result& result) {
  tell.heading("The irises");
  ClassificationData irises = read_classification(data_file("03-logistic-regression", "iris.csv"));
  irises.X = Standardizer::fit(irises.X).transform(irises.X);
  const Mlp net = mlp({4, 8, 3}, Activation(Tanh{}));
  const Rng chance(1);
  std::vector<std::vector<std::string>> rows;
  Result losses;
  for (const std::string& name : optimizer_names()) {
    std::vector<std::string> row{name};
    for (const Real rate : {Real(0.001), Real(0.01), Real(0.1), Real(1)}) {
      BatchRisk risk(net, SoftmaxCrossEntropy{}, irises.X, irises.y, 15);
      Rng init = chance.stream("init"), order = chance.stream("order");  // the same for all
      const Vector start = net.start(xavier_uniform, init);
      const TrainingRun run = std::visit(
          [&](const auto& recipe) { return train(risk, start, recipe, {.epochs = 30}, order); },
          optimizer_named(name, rate));
      const Real loss = SoftmaxCrossEntropy{}.value(net.forward(run.theta, irises.X), irises.y);
      row.push_back(fixed(loss, 2));
      if (rate == Real(0.1)) losses.set(name, loss);
    }
    rows.push_back(row);
  }
  tell.say("Loss on {} irises after 30 epochs by batches of 15, from one start, by the rate.",
           irises.X.rows());
  tell.table({"optimizer", "0.001", "0.01", "0.1", "1"}, rows);
  result.set("losses", losses);
}
//! [irises]
