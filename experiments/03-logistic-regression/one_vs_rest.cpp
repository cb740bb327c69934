// Figure 3.7: three classes told apart by one softmax regression and by three logistic regressions,
// one class against the rest each.
#include "region.hpp"

#include <nn/core/random.hpp>
#include <nn/core/stable.hpp>
#include <nn/data/blobs.hpp>
#include <nn/data/classes.hpp>
#include <nn/learn/logistic_regression.hpp>
#include <nn/learn/softmax_regression.hpp>
#include <nn/metric/accuracy.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <string>

using namespace nn;

namespace {

// Three logistic regressions as one map d -> K; its scores go through a sigmoid each.
//! [one_vs_rest]
Fitted<Affine> one_vs_rest(const ClassificationData& data) {
  const Index K = static_cast<Index>(data.classes.size());
  Fitted<Affine> map{Affine{data.X.cols(), K}, {}};
  map.theta.resize(map.model.parameters());
  for (Index k = 0; k < K; ++k) {
    const std::string& name = data.classes[static_cast<std::size_t>(k)];
    const Fitted<Affine> line = LogisticRegression{}.fit(one_against_rest(data, name)).line;
    map.model.W(map.theta).col(k) = line.model.W(line.theta);
    map.model.b(map.theta)(k) = line.model.b(line.theta)(0);
  }
  return map;
}
//! [one_vs_rest]

// Unlike in place and in spread.
Blobs classes(Index n) {
  const RowVector left{{Real(-2.2), Real(-0.6)}}, middle{{0, Real(0.7)}}, right{{2, Real(-1.2)}};
  return {{{.name = "A", .centre = left, .spread = Real(0.9), .count = n},
           {.name = "B", .centre = middle, .spread = Real(0.7), .count = n},
           {.name = "C", .centre = right, .spread = 1, .count = n}}};
}

// The share of the points at which the two answer differently.
Real disagreement(const Fitted<Affine>& joint, const Fitted<Affine>& apart, const Matrix& points) {
  return 1 - accuracy(arg_max(apart.predict(points)), arg_max(joint.predict(points)));
}

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const Index n = figure.whole("points");
  const Blobs truth = classes(n);
  const ClassificationData data = truth.draw(rng);
  const Window window{.left = -5, .right = 5, .bottom = -4, .top = 4};
  const Fitted<Affine> joint = SoftmaxRegression{}.fit(data).map;
  const Fitted<Affine> apart = one_vs_rest(data);

  Table& samples = figure.table("samples", {"class", "x1", "x2"});
  for (Index i = 0; i < data.X.rows(); ++i) {
    samples.row(data.classes[static_cast<std::size_t>(data.y(i))], data.X(i, 0), data.X(i, 1));
  }
  // The boundaries of one-vs-rest are drawn as lines, which must not follow the window's border.
  const Window wider{.left = -9, .right = 9, .bottom = -9, .top = 9};
  Table& regions = figure.table("regions", {"region", "x1", "x2"});
  for (Index k = 0; k < 3; ++k) {
    const std::string& name = data.classes[static_cast<std::size_t>(k)];
    add_polygon(regions, "softmax " + name, region(joint, k, window));
    add_polygon(regions, "one-vs-rest " + name, region(apart, k, wider));
  }

  // Both over the whole window.
  const Matrix grid = window.grid(201);
  const Matrix joint_p = softmax(joint.predict(grid)), apart_p = sigmoid(apart.predict(grid));
  const Vector joint_sum = joint_p.rowwise().sum(), apart_sum = apart_p.rowwise().sum();
  const Real differ = disagreement(joint, apart, grid);

  // And along a line through it.
  const Real height = figure.number("height");
  const Vector across = Vector::LinSpaced(201, window.left, window.right);
  Matrix cut(across.size(), 2);
  cut << across, Vector::Constant(across.size(), height);
  const Matrix cut_apart = sigmoid(apart.predict(cut)), cut_joint = softmax(joint.predict(cut));
  Table& sums = figure.table("sums", {"model", "x1", "sum"});
  for (Index i = 0; i < cut.rows(); ++i) sums.row("softmax", across(i), cut_joint.row(i).sum());
  for (Index i = 0; i < cut.rows(); ++i) sums.row("one-vs-rest", across(i), cut_apart.row(i).sum());
  Table& parts = figure.table("parts", {"class", "x1", "p"});
  for (Index k = 0; k < 3; ++k) {
    for (Index i = 0; i < cut.rows(); ++i) {
      parts.row(data.classes[static_cast<std::size_t>(k)], across(i), cut_apart(i, k));
    }
  }
  figure.table("cut", {"x2"}).row(height);

  // How much of that is this draw's doing.
  Table& draws = figure.table("draws", {"draw", "differ"});
  draws.row(0, differ);
  Real least = differ, most = differ;
  for (Index draw = 1; draw < figure.whole("draws"); ++draw) {
    const ClassificationData again = truth.draw(rng);
    const Real share = disagreement(SoftmaxRegression{}.fit(again).map, one_vs_rest(again), grid);
    draws.row(draw, share);
    least = std::min(least, share);
    most = std::max(most, share);
  }

  figure.value("sum_low", apart_sum.minCoeff());
  figure.value("sum_high", apart_sum.maxCoeff());
  figure.value("softmax_sum_error", (joint_sum.array() - 1).abs().maxCoeff());
  figure.value("differ", differ);
  figure.value("differ_low", least);
  figure.value("differ_high", most);
  figure.value("accuracy_softmax", accuracy(arg_max(joint.predict(data.X)), data.y));
  figure.value("accuracy_one_vs_rest", accuracy(arg_max(apart.predict(data.X)), data.y));
  figure.claim(
      "On these asymmetric blobs softmax and one-vs-rest disagree on {:.1f} % of the plane drawn, "
      "and only softmax's probabilities sum to one: those of one-vs-rest sum to {:.2f} to {:.2f}.",
      100 * differ, apart_sum.minCoeff(), apart_sum.maxCoeff());
  figure.caption(
      "Left, {} samples of three classes, the regions of softmax regression, and, dashed, the "
      "boundaries of three logistic regressions, where the largest of their logits decides; in {} "
      "draws of such samples the two differ on {:.1f} to {:.1f} % of the plane. Right, along the "
      "dotted line on the left: the three one-vs-rest probabilities (thin), their sum, and "
      "softmax's "
      "sum, which is 1.",
      3 * n, figure.whole("draws"), 100 * least, 100 * most);
  figure.describe("Samples, x2 against x1", samples,
                  {.x = "x1", .y = "x2", .by = "class", .points = true});
  figure.describe("Sum of the probabilities along the line", sums,
                  {.x = "x1", .y = "sum", .by = "model"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "one_vs_rest",
                      .title = "Softmax or one-vs-rest",
                      .seed = 1,
                      .parameters = {{"points", 60, "samples of each class", at_least(10)},
                                     {"draws", 20, "of the samples", between(1, 1000)},
                                     {"height", 0.0, "x2 of the line through the plane"}}},
                     experiment);
}
