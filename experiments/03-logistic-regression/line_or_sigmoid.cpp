// Figure 3.1: the same 0s and 1s fitted by a line and by a sigmoid, and both again after some very
// clear cases are added.
#include <nn/core/random.hpp>
#include <nn/core/stable.hpp>
#include <nn/data/dataset.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/learn/logistic_regression.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>

using namespace nn;

namespace {

/// Both models of the same samples.
struct Both {
  Fitted<Affine> line;     ///< y as if it were a number
  Fitted<Affine> sigmoid;  ///< the logit of class 1

  // Where each says one half.
  Real line_crossing() const { return (Real(0.5) - line.theta(1)) / line.theta(0); }
  Real sigmoid_crossing() const { return -sigmoid.theta(1) / sigmoid.theta(0); }
};

//! [fit_both]
Both fit_both(const Matrix& X, const Labels& y) {
  return {LinearRegression{}.fit({X, y.cast<Real>(), {"x"}}).line,
          LogisticRegression{}.fit({X, y, {"no", "yes"}, {"x"}}).line};
}
//! [fit_both]

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const Index n = figure.whole("points"), added = figure.whole("added");
  const Real centre = figure.number("centre"), slope = figure.number("slope");
  const Matrix X = uniform_matrix(n, 1, 0, 10, rng);
  Labels y(n);
  for (Index i = 0; i < n; ++i) y(i) = rng.uniform(0, 1) < sigmoid(slope * (X(i) - centre));

  // Clear cases: far to the right, all of class 1.
  Matrix X_more(n + added, 1);
  X_more << X, Vector::LinSpaced(added, 16, 20);
  Labels y_more(n + added);
  y_more << y, Labels::Ones(added);

  const Both few = fit_both(X, y), more = fit_both(X_more, y_more);
  Table& samples = figure.table("samples", {"kind", "x", "y"});
  for (Index i = 0; i < n + added; ++i) {
    samples.row(i < n ? "drawn" : "added", X_more(i), y_more(i));
  }
  Table& curves = figure.table("curves", {"samples", "x", "line", "sigmoid"});
  const Matrix at = Vector::LinSpaced(106, -1, 20);
  Real lowest = 1, highest = 0;
  for (const auto& [name, fit, right] : {std::tuple{"drawn", few, Real(11)}, {"all", more, 20}}) {
    const Matrix line = fit.line.predict(at), p = sigmoid(fit.sigmoid.predict(at));
    for (Index i = 0; i < at.rows() && at(i) <= right + Real(0.01); ++i) {
      curves.row(name, at(i), line(i), p(i));
      if (name != std::string("drawn")) continue;
      lowest = std::min(lowest, line(i));
      highest = std::max(highest, line(i));
    }
  }
  Table& crossings = figure.table("crossings", {"samples", "model", "x"});
  crossings.row("drawn", "line", few.line_crossing());
  crossings.row("drawn", "sigmoid", few.sigmoid_crossing());
  crossings.row("all", "line", more.line_crossing());
  crossings.row("all", "sigmoid", more.sigmoid_crossing());
  const Matrix predicted = few.line.predict(X);
  const Index outside = (predicted.array() < 0 || predicted.array() > 1).count();

  figure.value("points", n);
  figure.value("added", added);
  figure.value("lowest_line", lowest);
  figure.value("highest_line", highest);
  figure.value("outside", outside);
  figure.value("crossing_line", few.line_crossing());
  figure.value("crossing_sigmoid", few.sigmoid_crossing());
  figure.value("crossing_line_more", more.line_crossing());
  figure.value("crossing_sigmoid_more", more.sigmoid_crossing());
  const Real moved_line = more.line_crossing() - few.line_crossing();
  const Real moved_sigmoid = more.sigmoid_crossing() - few.sigmoid_crossing();
  figure.value("moved_line", moved_line);
  figure.value("moved_sigmoid", moved_sigmoid);
  figure.claim(
      "A line gives “probabilities” from {:.2f} to {:.2f}, outside [0, 1] for {} of {} samples; "
      "the sigmoid stays inside.",
      lowest, highest, outside, n);
  figure.caption(
      "Left, {} samples of two classes, drawn at 0 and 1, with the least-squares line and the "
      "logistic regression. Right, the same after {} clear cases (squares) are added. They tilt "
      "the "
      "line, and the circle where it says one half moves by {:.2f}; that of the sigmoid moves by "
      "{}.",
      n, added, moved_line, fixed(std::abs(moved_sigmoid), 2));
  figure.describe("Class against x", samples, {.x = "x", .y = "y", .by = "kind", .points = true});
  figure.describe("The line, by the samples it is fitted to", curves,
                  {.x = "x", .y = "line", .by = "samples"});
  figure.describe("The sigmoid", curves, {.x = "x", .y = "sigmoid", .by = "samples"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "line_or_sigmoid",
                      .title = "Line or sigmoid",
                      .seed = 1,
                      .parameters = {{"points", 40, "points drawn", at_least(10)},
                                     {"added", 8, "clear cases added", at_least(2)},
                                     {"centre", 5.0, "x at which both classes are equally likely"},
                                     {"slope", 1.2, "of the true logit", above(0)}}},
                     experiment);
}
