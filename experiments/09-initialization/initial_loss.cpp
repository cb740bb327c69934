// The loss of ten classes before the first step, against the scale of the last layer, and what that
// does to the curve of training.
#include "spread.hpp"

#include <nn/core/random.hpp>
#include <nn/data/blobs.hpp>
#include <nn/initialize/initialize.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace nn;

namespace {

constexpr Index classes = 10, features = 10;

ClassificationData draw_blobs(const std::vector<RowVector>& centres, Index each, Rng& rng) {
  Blobs all;
  for (const RowVector& centre : centres) {
    all.blobs.push_back({std::to_string(all.blobs.size()), centre, 1, each});
  }
  return all.draw(rng);
}

// A He start whose last layer is `factor` times as large.
Vector start(const Mlp& net, Real factor, Rng rng) {
  Vector theta = net.start(he_normal, rng);
  net.layers.back().affine.W(theta, net.offset(net.layers.size() - 1)) *= factor;
  return theta;
}

// Everything one seed needs.
struct Task {
  ClassificationData data, fresh;
  Rng weights;
  explicit Task(const Rng& root) : weights(root.stream("weights")) {
    Rng rng = root.stream("data");
    std::vector<RowVector> centres;
    for (Index k = 0; k < classes; ++k) {
      centres.push_back(normal_matrix(1, features, 0, 1, rng).row(0));
    }
    data = draw_blobs(centres, 30, rng);
    fresh = draw_blobs(centres, 50, rng);
  }
};

//! [run]
struct Run {
  std::vector<Real> fresh;  // loss on fresh samples before each step and at the end
  Real train;               // loss on the training samples at the end
};

Run run(const Mlp& net, const Task& task, Real factor, Real rate, Index steps) {
  EmpiricalRisk risk(net, SoftmaxCrossEntropy{}, task.data.X, task.data.y);
  std::vector<Real> fresh;
  const auto watch = [&](Index, Real, const Vector& now) {
    const Matrix O = net.forward(now, task.fresh.X);
    fresh.push_back(SoftmaxCrossEntropy{}.value(O, task.fresh.y));
  };
  const Vector theta = start(net, factor, task.weights);
  const auto end = minimize(risk, theta, GradientDescent{rate}, {.max_steps = steps}, watch);
  return {fresh, end.value};
}
//! [run]

// The rate whose last loss is lowest on tasks of their own.
Real best_rate(const Mlp& net, const std::vector<Task>& tasks, Real factor, Index steps) {
  Real best = std::numeric_limits<Real>::infinity(), chosen = 0;
  for (const Real rate : {Real(0.01), Real(0.03), Real(0.1), Real(0.3)}) {
    std::vector<Real> ends;
    for (const Task& task : tasks) ends.push_back(run(net, task, factor, rate, steps).fresh.back());
    if (const Real end = spread(ends).median; end < best) best = end, chosen = rate;
  }
  return chosen;
}

std::vector<Task> draw_tasks(const Figure& figure, const std::string& name, Index count) {
  std::vector<Task> tasks;
  for (Index k = 1; k <= count; ++k) {
    tasks.emplace_back(figure.rng().stream(name + std::to_string(k)));
  }
  return tasks;
}

void experiment(Figure& figure) {
  const Mlp net = mlp({features, 50, classes}, Relu{});
  const Index steps = figure.whole("steps");
  const auto tasks = draw_tasks(figure, "seed ", figure.whole("seeds"));
  const auto sweep = draw_tasks(figure, "sweep ", 3);
  Table& before = figure.table("before", {"factor", "median", "low", "high", "uniform"});
  for (int k = -8; k <= 8; ++k) {
    const Real factor = std::pow(Real(10), static_cast<Real>(k) / 4);
    std::vector<Real> losses;
    for (const Task& task : tasks) losses.push_back(run(net, task, factor, 1, 0).fresh.back());
    const auto [low, median, high] = spread(losses);
    before.row(factor, median, low, high, std::log(Real(classes)));
  }
  Table& during = figure.table("during", {"factor", "rate", "step", "median", "low", "high"});
  Real train_end = 0;  // of the last factor, the largest
  for (const Real factor : {Real(0.01), Real(1), Real(30)}) {
    const Real rate = best_rate(net, sweep, factor, steps);
    std::vector<Run> runs;
    std::vector<Real> trained;
    for (const Task& task : tasks) {
      runs.push_back(run(net, task, factor, rate, steps));
      trained.push_back(runs.back().train);
    }
    train_end = spread(trained).median;
    for (Index t = 0; t <= steps; ++t) {
      std::vector<Real> now;
      for (const auto& one : runs) now.push_back(one.fresh[static_cast<std::size_t>(t)]);
      const auto [low, median, high] = spread(now);
      during.row(factor, rate, t, median, low, high);
    }
  }
  const auto initial = [&](Index row) { return *before.at(row, "median").number(); };
  const auto loss = [&](Index curve, Index t) {
    return *during.at(curve * (steps + 1) + t, "median").number();
  };
  figure.value("classes", classes);
  figure.value("uniform", std::log(Real(classes)));
  figure.value("tiny", initial(0));
  figure.value("he", initial(8));
  figure.value("huge", initial(16));
  figure.value("steps", steps);
  figure.value("calm_end", loss(0, steps));
  figure.value("he_end", loss(1, steps));
  figure.value("over_start", loss(2, 0));
  figure.value("over_tenth", loss(2, steps / 10));
  figure.value("over_train", train_end);
  figure.value("over_end", loss(2, steps));
  figure.claim(
      "With a small last layer the loss of {} classes starts at {:.3f}, which is log {}; times 100 "
      "it starts at {:.0f}, and there it grows in proportion to the factor. Times 30, the first {} "
      "of {} steps take it from {:.0f} to {:.1f}, and it ends at {:.2f}, where the small start "
      "ends at {:.2f}.",
      classes, initial(0), classes, initial(16), steps / 10, steps, loss(2, 0), loss(2, steps / 10),
      loss(2, steps), loss(0, steps));
  figure.caption(
      "Loss on 500 fresh samples of {} overlapping blobs, for a ReLU net with 50 hidden units "
      "and a He start whose last layer is multiplied by a factor: before the first step (left), "
      "and during descent for three factors, each at the best of four rates (right). Medians of "
      "{} seeds and bands of the middle eight tenths. The dashed line is log {}, the loss of equal "
      "probabilities.",
      classes, figure.whole("seeds"), classes);
  figure.describe("Loss before the first step against the factor", before,
                  {.x = "factor", .y = "median"});
  figure.describe("Loss against the step, by factor", during,
                  {.x = "step", .y = "median", .by = "factor"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "initial_loss",
                      .title = "The loss before the first step",
                      .seed = 8,
                      .parameters = {{"seeds", 10, "nets", at_least(10)},
                                     {"steps", 200, "steps of descent", at_least(10)}}},
                     experiment);
}
