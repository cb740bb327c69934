// One table in twenty orders: every order ends in a line of its own.
#include <nn/core/random.hpp>
#include <nn/data/classes.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/margin.hpp>
#include <nn/learn/perceptron.hpp>
#include <nn/report/figure.hpp>
#include <nn/report/program.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace nn;

namespace {

// Setosa against the other irises, by petal length and sepal width.
ClassificationData read_setosa() {
  const auto path = data_file("03-logistic-regression", "iris.csv");
  return one_against_rest(read_classification(path, {{"petal_length", "sepal_width"}, "species"}),
                          "setosa");
}

// The weights w0, w1, ... of a line, scaled to norm 1.
Vector unit_weights(const PerceptronFit& fit) {
  Vector w(fit.line.theta.size());
  w << fit.line.model.b(fit.line.theta)(0), fit.line.model.W(fit.line.theta).col(0);
  return w.normalized();
}

void experiment(Figure& figure) {
  const ClassificationData data = read_setosa();
  Table& points = figure.table("points", {"petal_length", "sepal_width", "setosa"});
  for (Index i = 0; i < data.X.rows(); ++i) points.row(data.X(i, 0), data.X(i, 1), data.y(i));

  const Margin best = largest_margin(data);
  Table& lines =
      figure.table("lines", {"order", "w0", "w1", "w2", "margin", "share", "mistakes", "errors"});
  std::set<std::pair<Real, Real>> different;
  std::vector<Real> shares;
  //! [shuffles]
  for (Index order = 1; order <= figure.whole("orders"); ++order) {
    Rng rng = figure.rng().stream("order " + std::to_string(order));
    const PerceptronFit fit = Perceptron{}.fit(data, rng);
    const Vector w = unit_weights(fit);
    const Vector own = signs(data.y).cwiseProduct(fit.line.predict(data.X));
    const Real margin = own.minCoeff() / fit.line.theta.norm();
    lines.row(order, w(0), w(1), w(2), margin, margin / best.lower, fit.mistakes,
              fit.training_errors);
    shares.push_back(margin / best.lower);
    different.emplace(w(1) / w(0), w(2) / w(0));
  }
  //! [shuffles]
  Table& widest = figure.table("largest", {"w0", "w1", "w2", "margin"});
  widest.row(best.direction(0), best.direction(1), best.direction(2), best.lower);

  std::ranges::sort(shares);
  Table& sorted = figure.table("shares", {"rank", "share"});
  for (const Real share : shares) sorted.row(sorted.rows() + 1, share);
  const Real smallest = shares.front(), largest = shares.back();
  figure.value("orders", lines.rows());
  figure.value("different", different.size());
  figure.value("smallest", smallest);
  figure.value("largest", largest);
  figure.claim(
      "{} orders of the same {} irises give {} different lines, all without error. Their margins "
      "run from {:.0f} % to {:.0f} % of the largest: the rule does not look for it.",
      lines.rows(), data.X.rows(), different.size(), 100 * smallest, 100 * largest);
  figure.caption(
      "Left, sepal width against petal length, setosa filled and the others open, with the line of "
      "each order (thin) and the line of largest margin (dashed), the bias counted. Right, the "
      "margin of each order's line as a share of the largest, sorted.");
  figure.describe("Sepal width in cm against petal length in cm", points,
                  {.x = "petal_length", .y = "sepal_width", .by = "setosa", .points = true});
  figure.describe("Share of the largest margin that the lines have", sorted,
                  {.x = "rank", .y = "share"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "orders",
                      .title = "Twenty orders, many lines",
                      .seed = 4,
                      .parameters = {{"orders", 20, "shuffles", at_least(2)}}},
                     experiment);
}
