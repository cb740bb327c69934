// Figure 6.4: rectified units that no example wakes, and how many there are at each learning rate.
#include <nn/core/random.hpp>
#include <nn/data/two_moons.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/metric/spread.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace nn;

namespace {

// Which units of the first layer answer which examples: n x h, 1 or 0.
Matrix awake(const Mlp& net, const Vector& theta, const Matrix& X) {
  Mlp::Trace trace;
  net.forward(theta, X, trace);
  return (trace.layers.front().H.array() > 0).cast<Real>();
}

Index count_dead(const Matrix& answers) { return (answers.colwise().sum().array() == 0).count(); }

struct Outcome {
  Index dead_before = 0, dead = 0;
  Index revived = 0;  // times that a dead unit answered an example again
  Matrix before, after;
};

//! [descent]
Outcome descend(const ClassificationData& data, const Figure& figure, Real rate, Rng rng) {
  const Mlp net = mlp({2, figure.whole("units"), 1}, Activation(Relu{}));
  Vector theta = net.start(he_normal, rng);
  EmpiricalRisk risk(net, BinaryCrossEntropy{}, data.X, data.y);
  const GradientDescent recipe{.learning_rate = rate};
  auto state = recipe.start(theta.size());
  Vector gradient(theta.size());
  Outcome outcome;
  outcome.before = awake(net, theta, data.X);
  Matrix now = outcome.before;
  for (Index step = 0; step < figure.whole("steps"); ++step) {
    risk(theta, gradient);
    recipe.update(theta, gradient, state);
    const Matrix next = awake(net, theta, data.X);
    for (Index j = 0; j < next.cols(); ++j) {
      if (now.col(j).sum() == 0 && next.col(j).sum() > 0) ++outcome.revived;
    }
    now = next;
  }
  outcome.dead_before = count_dead(outcome.before);
  outcome.dead = count_dead(now);
  outcome.after = now;
  return outcome;
}
//! [descent]

void experiment(Figure& figure) {
  const Index seeds = figure.whole("seeds"), units = figure.whole("units");
  Rng rng = figure.rng().stream("moons");
  const ClassificationData data = TwoMoons{}.draw(figure.whole("points"), rng);
  const Real rates[] = {Real(0.1), Real(0.3), 1, 3, 10, 30};
  Table& table = figure.table("rates", {"rate", "low", "median", "high", "revived"});
  Index revived = 0;
  Outcome shown;
  for (const Real rate : rates) {
    std::vector<Real> shares;
    Index again = 0;
    for (Index seed = 0; seed < seeds; ++seed) {
      const Rng start = figure.rng().stream("start " + std::to_string(seed));
      const Outcome outcome = descend(data, figure, rate, start);
      shares.push_back(100 * static_cast<Real>(outcome.dead) / static_cast<Real>(units));
      again += outcome.revived;
      if (seed == 0 && rate == figure.number("rate")) shown = outcome;
    }
    revived += again;
    const Spread s = spread(shares);
    table.row(rate, s.low, s.median, s.high, again);
  }
  Table& bits = figure.table("bits", {"when", "unit", "example", "awake"});
  for (const auto* when : {&shown.before, &shown.after}) {
    for (Index j = 0; j < when->cols(); ++j) {
      for (Index i = 0; i < when->rows(); ++i) {
        bits.row(when == &shown.before ? "before" : "after", j + 1, i + 1, (*when)(i, j));
      }
    }
  }
  const auto at = [&](Index row) { return *table.at(row, "median").number(); };
  figure.value("least", at(0));
  figure.value("most", at(table.rows() - 1));
  figure.value("revived", revived);
  figure.value("dead_before", shown.dead_before);
  figure.value("dead_after", shown.dead);
  figure.value("units", units);
  figure.value("rate", figure.number("rate"));
  figure.claim(
      "The share of units that are dead on every example grows with the rate, from {:.0f} % at "
      "{:g} "
      "to {:.0f} % at {:g}, and under plain gradient descent none comes back: {} revivals in {} "
      "runs.",
      at(0), rates[0], at(table.rows() - 1), rates[5], revived, 6 * seeds);
  figure.caption(
      "Left and middle, the {} rectified units of one network, one a column, on the {} examples of "
      "the two moons, one a row, before and after {} steps at rate {:g}: filled where the unit "
      "answers. A column without a mark is a dead unit. Right, the share of dead units after as "
      "many "
      "steps, median and middle eight tenths of {} starts.",
      units, data.X.rows(), figure.whole("steps"), figure.number("rate"), seeds);
  figure.describe("Share of dead units in per cent against rate", table,
                  {.x = "rate", .y = "median"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "dead_units",
                      .title = "Dead rectified units",
                      .seed = 64,
                      .parameters = {{"points", 60, "examples", between(20, 200)},
                                     {"units", 40, "hidden units", between(10, 100)},
                                     {"steps", 200, "steps of descent", at_least(10)},
                                     {"rate", 10.0, "the rate whose units are drawn", above(0)},
                                     {"seeds", 20, "starts at each rate", at_least(10)}}},
                     experiment);
}
