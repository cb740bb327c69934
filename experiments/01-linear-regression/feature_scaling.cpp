// Figure 1.4: the same data with its features in unlike units and standardised: how long the bowl
// is, and how many steps descent needs on it.
#include "bowl.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/data/standardizer.hpp>
#include <nn/data/synthetic.hpp>
#include <nn/learn/curvature.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/affine.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/report/figure.hpp>

#include <cmath>

using namespace nn;

namespace {

/// What is plotted of each version of the data.
struct Tables {
  Table& path;
  Table& levels;
  Table& minimum;
};

struct Outcome {
  Real condition;
  Index steps;
};

/// Descends from 0 at the rate 1 / lambda max until the loss above its minimum is `accuracy` times
/// what it was at the start. X has columns of mean 0: b then has an axis of its own, and the bowl
/// over (w1, w2) is the same at every b.
Outcome descend(const char* name, const Matrix& X, const Matrix& Y, Real accuracy, Tables tables) {
  const LinearFit fit = LinearRegression{}.fit({X, Y, {}});
  const Vector& closed_form = fit.line.theta;  // (w1, w2, b)
  const Curvature bowl = curvature(design_matrix(X, true));
  EmpiricalRisk risk(fit.line.model, Squared{}, X, Y);
  const Real lowest = evaluate(risk, closed_form).value;
  const Vector start = Vector::Zero(3);
  const Real first = evaluate(risk, start).value - lowest;

  Index steps = 0;
  bool there = false;
  const auto watch = [&](Index t, Real loss, const Vector& theta) {
    if (there) return;
    const Real left = (loss - lowest) / first;
    tables.path.row(name, t, theta(0), theta(1), left);
    there = left <= accuracy;
    steps = t;
  };
  minimize(risk, start, GradientDescent{.learning_rate = 1 / bowl.largest}, {.max_steps = 1000},
           watch);
  if (!there)
    throw NumericError("1000 steps do not reach the accuracy: unit or accuracy is too extreme");

  const Matrix H_inverse = static_cast<Real>(fit.n) * fit.gram_inverse.bottomRightCorner(2, 2);
  for (Index ring = 0; ring < 5; ++ring) {
    const Real height = std::pow(Real(4), static_cast<Real>(-ring));
    const Matrix ellipse = level_ellipse(closed_form.head(2), H_inverse, height * first, 121);
    for (Index i = 0; i < ellipse.rows(); ++i) {
      tables.levels.row(name, ring, height, ellipse(i, 0), ellipse(i, 1));
    }
  }
  tables.minimum.row(name, closed_form(0), closed_form(1), bowl.condition(), steps);
  return {bowl.condition(), steps};
}

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const NoisyPlane truth{.W = Matrix{{1}, {1}}, .b = RowVector::Zero(1), .noise = Real(0.5)};
  const RegressionData data = truth.draw(figure.whole("points"), rng);
  const Real unit = figure.number("unit"), accuracy = figure.number("accuracy");
  Matrix raw = data.X.rowwise() - data.X.colwise().mean();
  raw.col(1) *= unit;
  const Matrix scaled = Standardizer::fit(raw).transform(raw);

  const Real correlation = scaled.col(0).dot(scaled.col(1)) / static_cast<Real>(scaled.rows());

  const Tables tables{figure.table("path", {"features", "step", "w1", "w2", "loss"}),
                      figure.table("levels", {"features", "ring", "height", "w1", "w2"}),
                      figure.table("minimum", {"features", "w1", "w2", "condition", "steps"})};
  const Outcome before = descend("raw", raw, data.Y, accuracy, tables);
  const Outcome after = descend("standardised", scaled, data.Y, accuracy, tables);

  figure.value("condition_raw", before.condition);
  figure.value("condition_scaled", after.condition);
  figure.value("steps_raw", before.steps);
  figure.value("steps_scaled", after.steps);
  figure.value("correlation", correlation);
  figure.claim(
      "Standardising makes the bowl rounder and cuts the steps: the condition number goes from "
      "{:.3g} to {:.3g}, the steps to the same relative accuracy from {} to {}.",
      before.condition, after.condition, before.steps, after.steps);
  figure.caption(
      "Level lines of the loss over the two weights, with equal units on both axes, and descent "
      "from 0 at the rate \\f$1/\\lambda_{{\\max}}\\f$ of each bowl. Above, the second feature is "
      "written in a unit that makes its numbers {:.3g} times as large; below left, both are "
      "standardised. Each level line is a quarter as high above the minimum as the one around it. "
      "Below right, the loss above its minimum, as a share of its start, down to {:.0e}, where "
      "the steps are counted. What keeps the second bowl from being round is the correlation of "
      "the features, {:.2f}.",
      unit, accuracy, correlation);
  figure.describe("descent path, w2 against w1", tables.path,
                  {.x = "w1", .y = "w2", .by = "features"});
  figure.describe("loss above its minimum, as a share of its start, against step", tables.path,
                  {.x = "step", .y = "loss", .by = "features"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "feature_scaling",
       .title = "Feature scaling",
       .seed = 7,
       .parameters = {{"points", 40, "points drawn", at_least(4)},
                      {"unit", 5.0, "factor on the numbers of the second feature", between(1, 20)},
                      {"accuracy", 1e-6, "share of the first excess loss that counts as done",
                       between(1e-12, 0.1)}}},
      experiment);
}
