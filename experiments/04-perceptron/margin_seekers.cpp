// Perceptron and logistic descent on the same separable samples: where their weights point,
// measured from the direction of largest margin.
#include <nn/core/random.hpp>
#include <nn/data/dataset.hpp>
#include <nn/learn/curvature.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/learn/margin.hpp>
#include <nn/learn/perceptron.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>
#include <vector>

using namespace nn;

namespace {

// Samples in a disc of radius 2 on either side of a random line, none nearer to it than `gap`.
ClassificationData draw_samples(Index n, Real gap, Rng& rng) {
  const Real angle = rng.uniform(0, 2 * std::numbers::pi_v<Real>);
  const RowVector across{{std::cos(angle), std::sin(angle)}};
  ClassificationData data{Matrix(n, 2), Labels(n), {"below", "above"}, {"x1", "x2"}};
  for (Index i = 0; i < n;) {
    const RowVector x = uniform_matrix(1, 2, -2, 2, rng);
    const Real height = x.dot(across) - Real(0.3);
    if (x.norm() > 2 || std::abs(height) < gap) continue;
    data.X.row(i) = x;
    data.y(i++) = height > 0 ? 1 : 0;
  }
  return data;
}

// w0, w1, w2 of norm 1, from theta = w1, w2, w0.
Vector direction(const Vector& theta) {
  return Vector{{theta(2), theta(0), theta(1)}}.normalized();
}

Real degrees(const Vector& a, const Vector& b) {
  // Twice the arc of half the chord: exact for small angles, where the arc cosine is not.
  return 2 * std::asin(std::min(Real(1), (a - b).norm() / 2)) * 180 / std::numbers::pi_v<Real>;
}

// How many steps after which to look: 1, 2, 3, 6, 10, 18, ... up to the last.
std::vector<Index> looks(Index last) {
  std::vector<Index> steps;
  for (Real t = 1; t < static_cast<Real>(last); t *= Real(1.7782794)) {
    if (steps.empty() || steps.back() < static_cast<Index>(std::round(t))) {
      steps.push_back(static_cast<Index>(std::round(t)));
    }
  }
  steps.push_back(last);
  return steps;
}

//! [descend]
// The angle to `best` after the given steps of logistic descent from 0, and the last weights.
std::vector<Real> descend(const ClassificationData& data, const Vector& best,
                          const std::vector<Index>& steps, Vector& theta) {
  EmpiricalRisk risk(Affine{2, 1}, BinaryCrossEntropy{}, data.X, data.y);
  // The Hessian of the cross-entropy is at most a quarter of that of the squared loss.
  const Real rate = 4 * curvature(design_matrix(data.X, true)).rate_limit() / 2;
  std::vector<Real> angles;
  theta = minimize(risk, Vector(Vector::Zero(3)), GradientDescent{.learning_rate = rate},
                   {.max_steps = steps.back()},
                   [&](Index t, Real, const Vector& now) {
                     if (t == steps[angles.size()]) angles.push_back(degrees(direction(now), best));
                   })
              .theta;
  return angles;
}
//! [descend]

Real median(std::vector<Real> numbers) {
  std::ranges::sort(numbers);
  const std::size_t n = numbers.size();
  return (numbers[(n - 1) / 2] + numbers[n / 2]) / 2;
}

void line_row(Table& lines, const char* name, const Vector& w) {
  lines.row(name, w(0), w(1), w(2));
}

void experiment(Figure& figure) {
  const std::vector<Index> steps = looks(figure.whole("steps"));
  std::vector<std::vector<Real>> angles(steps.size());
  std::vector<Real> stopped;
  Table& points = figure.table("points", {"x1", "x2", "y"});
  Table& lines = figure.table("lines", {"line", "w0", "w1", "w2"});
  for (Index draw = 1; draw <= figure.whole("draws"); ++draw) {
    Rng rng = figure.rng().stream("draw " + std::to_string(draw));
    const ClassificationData data = draw_samples(figure.whole("points"), figure.number("gap"), rng);
    const Vector best = largest_margin(data).direction;
    Vector theta;
    const std::vector<Real> turning = descend(data, best, steps, theta);
    for (std::size_t k = 0; k < steps.size(); ++k) angles[k].push_back(turning[k]);
    const PerceptronFit fit = Perceptron{}.fit(data, rng);
    stopped.push_back(degrees(direction(fit.line.theta), best));
    if (draw > 1) continue;
    for (Index i = 0; i < data.X.rows(); ++i) points.row(data.X(i, 0), data.X(i, 1), data.y(i));
    line_row(lines, "perceptron", direction(fit.line.theta));
    line_row(lines, "logistic", direction(theta));
    line_row(lines, "largest", best);
  }
  Table& turns = figure.table("turns", {"step", "median", "low", "high"});
  for (std::size_t k = 0; k < steps.size(); ++k) {
    const auto [low, high] = std::ranges::minmax(angles[k]);
    turns.row(steps[k], median(angles[k]), low, high);
  }
  Table& stops = figure.table("stops", {"median", "low", "high"});
  const auto [low, high] = std::ranges::minmax(stopped);
  stops.row(median(stopped), low, high);

  const Real early = median(angles[0]), late = median(angles.back());
  figure.value("draws", figure.whole("draws"));
  figure.value("steps", steps.back());
  figure.value("early", early);
  figure.value("late", late);
  figure.value("stopped", median(stopped));
  figure.claim(
      "Logistic descent turns toward the largest margin: in the median of {} draws it is {:.0f}° "
      "away after one step and {:.1f}° after {}. The perceptron stops at the first line that "
      "works, "
      "{:.0f}° away.",
      figure.whole("draws"), early, late, steps.back(), median(stopped));
  figure.caption(
      "Left, {} separable samples with the perceptron's line, that of logistic descent after {} "
      "steps, and the line of largest margin, the bias counted. Right, the angle between the "
      "weights and those of largest margin against the step of descent, median and full range over "
      "{} draws; the dashed line and its band are the perceptron, which has stopped.",
      points.rows(), steps.back(), figure.whole("draws"));
  figure.describe("Samples, x2 against x1", points,
                  {.x = "x1", .y = "x2", .by = "y", .points = true});
  figure.describe("Median angle of logistic descent in degrees against step", turns,
                  {.x = "step", .y = "median"});
  figure.describe("Largest angle of logistic descent", turns, {.x = "step", .y = "high"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "margin_seekers",
                      .title = "Two answers to separable classes",
                      .seed = 7,
                      .parameters = {{"points", 40, "samples of a draw", at_least(6)},
                                     {"gap", 0.5, "least distance from the line that parts them",
                                      between(0.01, 1)},
                                     {"draws", 15, "draws", at_least(10)},
                                     {"steps", 30000, "steps of descent", at_least(10)}}},
                     experiment);
}
