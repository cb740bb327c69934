// Figure 3.12: the three irises in the plane of their petals: regions of softmax regression, and
// the two forms of its logits along a line through the plane.
#include "region.hpp"

#include <nn/core/stable.hpp>
#include <nn/data/classes.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/softmax_forms.hpp>
#include <nn/learn/softmax_regression.hpp>
#include <nn/metric/accuracy.hpp>
#include <nn/report/figure.hpp>
#include <nn/report/program.hpp>

#include <cmath>
#include <map>
#include <string>
#include <utility>

using namespace nn;

namespace {

// The same model with the coefficients of the reference class at 0.
//! [reference]
Fitted<Affine> with_reference(const Fitted<Affine>& map, Index reference) {
  Fitted<Affine> form = map;
  form.model.W(form.theta) = against_reference(map.model.W(map.theta), reference);
  form.model.b(form.theta) = against_reference(map.model.b(map.theta), reference);
  return form;
}
//! [reference]

void experiment(Figure& figure) {
  const ClassificationData irises = read_classification(
      data_file(NN_CHAPTER, "iris.csv"), {.features = {"petal_length", "petal_width"}});
  const Real l2 = figure.number("l2");
  const SoftmaxFit free = SoftmaxRegression{}.fit(irises);
  const SoftmaxFit fit = SoftmaxRegression{.l2 = l2}.fit(irises);
  const Index reference = 0;
  const Fitted<Affine> symmetric = fit.map, referred = with_reference(symmetric, reference);

  const Window window{.left = Real(0.5), .right = Real(7.3), .bottom = 0, .top = Real(2.8)};
  Table& samples = figure.table("samples", {"class", "length", "width", "count"});
  std::map<std::pair<Index, std::pair<Real, Real>>, Index> places;
  for (Index i = 0; i < irises.X.rows(); ++i) {
    ++places[{irises.y(i), {irises.X(i, 0), irises.X(i, 1)}}];
  }
  for (const auto& [place, count] : places) {
    samples.row(irises.classes[static_cast<std::size_t>(place.first)], place.second.first,
                place.second.second, count);
  }
  Table& regions = figure.table("regions", {"class", "length", "width"});
  for (Index k = 0; k < 3; ++k) {
    add_polygon(regions, irises.classes[static_cast<std::size_t>(k)], region(symmetric, k, window));
  }

  // A line through the plane, from the smallest petals to the largest.
  const RowVector from{{1, Real(0.1)}}, to{{7, Real(2.6)}};
  Matrix cut(121, 2);
  for (Index i = 0; i < cut.rows(); ++i) {
    cut.row(i) = from + static_cast<Real>(i) / static_cast<Real>(cut.rows() - 1) * (to - from);
  }
  const Matrix three = symmetric.predict(cut), two = referred.predict(cut), P = softmax(three);
  Table& logits =
      figure.table("logits", {"class", "length", "width", "referred", "symmetric", "p"});
  for (Index k = 0; k < 3; ++k) {
    for (Index i = 0; i < cut.rows(); ++i) {
      logits.row(irises.classes[static_cast<std::size_t>(k)], cut(i, 0), cut(i, 1), two(i, k),
                 three(i, k), P(i, k));
    }
  }

  // Over the plane drawn and the flowers.
  Real change = 0;
  for (const Matrix& X : {window.grid(101), irises.X}) {
    const Matrix difference = softmax(symmetric.predict(X)) - softmax(referred.predict(X));
    change = std::max(change, difference.cwiseAbs().maxCoeff());
  }
  const Labels answers = arg_max(symmetric.predict(irises.X));
  figure.value("l2", l2);
  figure.value("change", change);
  figure.value("accuracy", accuracy(answers, irises.y));
  figure.value("mistakes", (answers.array() != irises.y.array()).count());
  figure.value("samples", fit.n);
  figure.value("separated", free.separated ? 1 : 0);
  figure.value("iterations", fit.iterations);
  figure.value("norm", symmetric.model.W(symmetric.theta).norm());
  figure.claim(
      "Subtracting the coefficients of {} from those of all three classes changes no probability "
      "by more than {:.0e}: two linear logits against a reference and three softmax logits are one "
      "model.",
      irises.classes[reference], Real(1e-12));
  figure.caption(
      "Softmax regression of {} irises on the length and width of their petals, minimising the "
      "mean "
      "loss + (λ/2)|W|² with λ = {}, since setosa can be parted from the rest and without a "
      "penalty "
      "there is no maximum. Left, its regions; {} flowers lie in a wrong one. Along the dashed "
      "line: "
      "right above, the logits with setosa as the reference, whose own is 0; right below, the "
      "three "
      "symmetric logits, which sum to 0. The gaps between the curves are the same; the largest "
      "wins.",
      fit.n, l2, (answers.array() != irises.y.array()).count());
  figure.describe("Flowers, petal width against petal length in cm", samples,
                  {.x = "length", .y = "width", .by = "class", .points = true});
  figure.describe("Logits against the reference, along the line", logits,
                  {.x = "length", .y = "referred", .by = "class"});
  figure.describe("Symmetric logits", logits, {.x = "length", .y = "symmetric", .by = "class"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "iris",
                      .title = "Irises",
                      .parameters = {{"l2", 0.001, "penalty on the weights", above(0)}}},
                     experiment);
}
