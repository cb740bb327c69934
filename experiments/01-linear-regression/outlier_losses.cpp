// Figure 1.5: one line fitted three times to the same data with outliers, by the squared, Huber's
// and the absolute loss; and what each loss makes of a residual.
#include <nn/core/random.hpp>
#include <nn/data/synthetic.hpp>
#include <nn/learn/curvature.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/loss/absolute.hpp>
#include <nn/loss/huber.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/affine.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/optimize/schedule.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <numeric>
#include <vector>

using namespace nn;

namespace {

constexpr Real low = 0, high = 10;

/// Points along a line, the last `outliers` of them at its right end and moved off it: there they
/// have the longest lever.
RegressionData draw(const NoisyLine& truth, Index points, Index outliers, Real distance, Rng& rng) {
  NoisyLine right_end = truth;
  right_end.low = Real(0.8) * high;
  const RegressionData good = truth.draw(points - outliers, rng);
  const RegressionData bad = with_outliers(right_end.draw(outliers, rng), outliers, distance, rng);
  RegressionData all{Matrix(points, 1), Matrix(points, 1), {"x"}};
  all.X << good.X, bad.X;
  all.Y << good.Y, bad.Y;
  return all;
}

/// The line (w, b) of smallest mean loss. At the rate 1 / lambda max the smooth losses settle on
/// their own; the absolute loss has a kink at its minimum, where only ever smaller steps come to
/// rest.
template <Loss L>
Vector fit(L loss, const RegressionData& data) {
  EmpiricalRisk risk(Affine{1, 1}, loss, data.X, data.Y);
  const Real rate = 1 / curvature(design_matrix(data.X, true)).largest;
  const Scheduled descent{GradientDescent{}, [rate](Index t) {
                            return t < 5000 ? rate : rate * std::exp2(Real(5000 - t) / 1000);
                          }};
  return minimize(risk, Vector(Vector::Zero(2)), descent, {.max_steps = 40000}).theta;
}

/// What one residual r costs, and how hard it pulls.
template <Loss L>
void draw_loss(Table& losses, const char* name, const L& loss) {
  Matrix pull;
  for (Index k = -200; k <= 200; ++k) {
    const Matrix r = Matrix::Constant(1, 1, static_cast<Real>(k) / 50), zero = Matrix::Zero(1, 1);
    loss.gradient(r, zero, pull);
    losses.row(name, r(0), loss.value(r, zero), pull(0));
  }
}

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const Index n = figure.whole("points"), outliers = figure.whole("outliers");
  const NoisyLine truth{.intercept = 1,
                        .slope = Real(0.8),
                        .noise = figure.number("noise"),
                        .low = low,
                        .high = high};
  const RegressionData data = draw(truth, n, outliers, figure.number("distance"), rng);
  std::vector<Index> clean(static_cast<std::size_t>(n - outliers));
  std::iota(clean.begin(), clean.end(), Index(0));

  const Huber huber{.delta = figure.number("delta")};
  const Vector of_clean = fit(Squared{}, subset(data, clean));
  const Vector by_squared = fit(Squared{}, data);
  const Vector by_huber = fit(huber, data);
  const Vector by_absolute = fit(Absolute{}, data);

  Table& points = figure.table("points", {"kind", "x", "y"});
  for (Index i = 0; i < n; ++i) {
    points.row(i < n - outliers ? "along the line" : "outlier", data.X(i), data.Y(i));
  }
  Table& lines = figure.table("lines", {"line", "slope", "intercept"});
  lines.row("true", truth.slope, truth.intercept);
  lines.row("squared", by_squared(0), by_squared(1));
  lines.row("Huber", by_huber(0), by_huber(1));
  lines.row("absolute", by_absolute(0), by_absolute(1));
  Table& losses = figure.table("losses", {"loss", "residual", "value", "pull"});
  draw_loss(losses, "squared", Squared{});
  draw_loss(losses, "Huber", huber);
  draw_loss(losses, "absolute", Absolute{});

  figure.value("points", n);
  figure.value("outliers", outliers);
  figure.value("slope_true", truth.slope);
  figure.value("slope_clean", of_clean(0));
  figure.value("slope_squared", by_squared(0));
  figure.value("slope_huber", by_huber(0));
  figure.value("slope_absolute", by_absolute(0));
  figure.claim(
      "Squared loss chases outliers: {} of {} points take its slope from {:.2f} to {:.2f}; with "
      "the same outliers Huber's loss answers {:.2f} and absolute loss {:.2f}.",
      outliers, n, of_clean(0), by_squared(0), by_huber(0), by_absolute(0));
  figure.caption(
      "Left, what a residual costs, and below it how hard it pulls: the derivative of the loss. "
      "Huber's loss changes from parabola to line at \\f$\\delta\\f$ = {:.3g}. Right, {} points "
      "along the true line of slope {:.3g} (dots) and {} outliers (crosses), with the line of "
      "each loss.",
      huber.delta, n - outliers, truth.slope, outliers);
  figure.describe("points, y against x", points,
                  {.x = "x", .y = "y", .by = "kind", .points = true});
  figure.describe("loss of a residual", losses, {.x = "residual", .y = "value", .by = "loss"});
  figure.describe("pull of a residual", losses, {.x = "residual", .y = "pull", .by = "loss"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "outlier_losses",
       .title = "Squared, absolute and Huber loss with outliers",
       .seed = 5,
       .parameters = {{"points", 30, "points drawn, outliers among them", at_least(20)},
                      {"outliers", 4, "points moved off the line", between(1, 9)},
                      {"distance", -6.0, "how far the outliers are moved up, in units of y"},
                      {"noise", 0.6, "standard deviation of the noise", above(0)},
                      {"delta", 1.0, "where Huber's parabola becomes a line", above(0)}}},
      experiment);
}
