// Figure 1.2: the squared loss of a line as a surface over (w, b): its level lines, its lowest
// point by the closed form, and the way that gradient descent takes there.
#include "bowl.hpp"

#include <nn/core/random.hpp>
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
#include <limits>

using namespace nn;

namespace {

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const NoisyLine truth{
      .intercept = 1, .slope = 2, .noise = figure.number("noise"), .low = Real(-0.5), .high = 2};
  const RegressionData data = truth.draw(figure.whole("points"), rng);

  // The closed form.
  const LinearFit fit = LinearRegression{}.fit(data);
  const Affine line = fit.line.model;
  const Vector& closed_form = fit.line.theta;  // (w, b)
  EmpiricalRisk risk(line, Squared{}, data.X, data.Y);
  const Real lowest = evaluate(risk, closed_form).value;

  // The descent, from a line that falls where the data rise.
  const Curvature bowl = curvature(design_matrix(data.X, true));
  Table& path = figure.table("path", {"step", "w", "b", "loss"});
  const auto watch = [&](Index t, Real loss, const Vector& theta) {
    if (t <= 100) path.row(t, theta(0), theta(1), loss);
  };
  const Vector start = Vector{{-1, 3}};
  const GradientDescent descent{.learning_rate = figure.number("rate") * bowl.rate_limit()};
  const Descent end = minimize(
      risk, start, descent,
      {.max_steps = 100000, .gradient_norm = std::sqrt(std::numeric_limits<Real>::epsilon())},
      watch);

  Table& points = figure.table("points", {"x", "y"});
  for (Index i = 0; i < data.X.rows(); ++i) points.row(data.X(i), data.Y(i));
  Table& minimum = figure.table("minimum", {"w", "b", "loss"});
  minimum.row(closed_form(0), closed_form(1), lowest);

  // Level lines: the loss of the start, and each next one at a quarter of the height above the
  // floor.
  const Matrix H_inverse = static_cast<Real>(fit.n) * fit.gram_inverse;  // over (b, w)
  const Vector centre = Vector{{closed_form(1), closed_form(0)}};
  Table& levels = figure.table("levels", {"ring", "loss", "w", "b"});
  for (Index ring = 0; ring < 6; ++ring) {
    const Real excess =
        (evaluate(risk, start).value - lowest) * std::pow(Real(4), static_cast<Real>(-ring));
    const Matrix ellipse = level_ellipse(centre, H_inverse, excess, 121);
    for (Index i = 0; i < ellipse.rows(); ++i) {
      levels.row(ring, lowest + excess, ellipse(i, 1), ellipse(i, 0));
    }
  }

  const Real distance = (end.theta - closed_form).norm();
  figure.value("w", closed_form(0));
  figure.value("b", closed_form(1));
  figure.value("loss", lowest);
  figure.value("steps", end.steps);
  figure.value("distance", distance);
  figure.value("condition", bowl.condition());
  figure.claim(
      "The loss is one bowl: gradient descent ends at the lowest point that the closed form "
      "gives, w = {:.3f} and b = {:.3f}.",
      closed_form(0), closed_form(1));
  figure.caption(
      "Left, the loss over slope w and intercept b as level lines, each a quarter as high above "
      "the lowest loss, {:.3f}, as the one around it; the cross is the closed-form minimum, the "
      "dots are steps of gradient descent. Right, the {} data points and the lines that the "
      "numbered dots stand for. After {} steps descent is within {:.0e} of the cross.",
      lowest, fit.n, end.steps, distance);
  figure.describe("descent path, intercept b against slope w", path, {.x = "w", .y = "b"});
  figure.describe("loss along the path against step", path, {.x = "step", .y = "loss"});
  figure.describe("data, y against x", points, {.x = "x", .y = "y", .points = true});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "loss_surface",
       .title = "Loss surface over (w, b)",
       .seed = 2,
       .parameters = {{"points", 20, "points drawn", at_least(3)},
                      {"noise", 0.5, "standard deviation of the noise", at_least(0)},
                      {"rate", 0.4, "learning rate as a share of the stable limit",
                       Law{.low = 0, .high = 1, .above_low = true, .below_high = true}}}},
      experiment);
}
