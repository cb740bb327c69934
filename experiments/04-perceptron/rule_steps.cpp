// The perceptron's first six mistakes, without a bias, so that the weight vector and the samples
// lie in one plane.
#include <nn/core/random.hpp>
#include <nn/data/dataset.hpp>
#include <nn/learn/perceptron.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace nn;

namespace {

constexpr Index shown = 6;

// Samples in the unit disc on either side of the line x1 + 2 x2 = 0, none nearer to it than `gap`.
ClassificationData draw_samples(Index n, Real gap, Rng& rng) {
  ClassificationData data{Matrix(n, 2), Labels(n), {"below", "above"}, {"x1", "x2"}};
  for (Index i = 0; i < n;) {
    const RowVector x = uniform_matrix(1, 2, -1, 1, rng);
    const Real height = (x(0) + 2 * x(1)) / std::sqrt(Real(5));
    if (x.norm() > 1 || std::abs(height) < gap) continue;
    data.X.row(i) = x;
    data.y(i++) = height > 0 ? 1 : 0;
  }
  return data;
}

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const ClassificationData data = draw_samples(figure.whole("points"), figure.number("gap"), rng);
  Table& points = figure.table("points", {"x1", "x2", "y"});
  for (Index i = 0; i < data.X.rows(); ++i) points.row(data.X(i, 0), data.X(i, 1), data.y(i));

  Table& steps = figure.table("steps", {"mistake", "before1", "before2", "after1", "after2", "x1",
                                        "x2", "y", "score_before", "score_after"});
  const Vector y = signs(data.y);
  Vector before = Vector::Zero(2);
  std::vector<Real> gains;
  //! [watch]
  const PerceptronFit fit = Perceptron{.bias = false}.fit(data, [&](Index i, const Vector& w) {
    const RowVector x = data.X.row(i);
    gains.push_back(y(i) * x.dot(w) - y(i) * x.dot(before));
    if (steps.rows() < shown) {
      steps.row(steps.rows() + 1, before(0), before(1), w(0), w(1), x(0), x(1), y(i),
                y(i) * x.dot(before), y(i) * x.dot(w));
    }
    before = w;
  });
  //! [watch]
  const auto [least, most] = std::minmax_element(gains.begin(), gains.begin() + steps.rows());
  figure.value("mistakes", fit.mistakes);
  figure.value("least_gain", *least);
  figure.value("most_gain", *most);
  figure.claim(
      "Each mistake moves w by \\f$y\\,x\\f$ and nothing else, and so raises the mistaken sample's "
      "\\f$y\\,w^\\top x\\f$ by \\f$\\lVert x \\rVert^2\\f$: here by {:.2f} to {:.2f}.",
      *least, *most);
  figure.caption(
      "The first {} of {} mistakes among {} samples of two classes, filled and open, without a "
      "bias. In each panel the dashed line and the grey arrow are the boundary and w before the "
      "mistake, the orange arrow is \\f$y\\,x\\f$ for the mistaken sample, which has a ring, and "
      "the blue arrow and line are w and the boundary after it; the first w is the first "
      "\\f$y\\,x\\f$ itself.",
      steps.rows(), fit.mistakes, data.X.rows());
  figure.describe("Samples, x2 against x1, by class", points,
                  {.x = "x1", .y = "x2", .by = "y", .points = true});
  figure.describe("The tip of w after each mistake", steps, {.x = "after1", .y = "after2"});
  figure.describe("The mistaken sample's own score after the mistake, against the mistake's number",
                  steps, {.x = "mistake", .y = "score_after"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "rule_steps",
       .title = "The rule, mistake by mistake",
       .seed = 1,
       .parameters = {{"points", 30, "samples drawn", at_least(6)},
                      {"gap", 0.04, "least distance from the line", between(0.001, 0.5)}}},
      experiment);
}
