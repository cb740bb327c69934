// What each hidden unit of a small net answers over the input plane, and the output that adds the
// answers up.
#include "training.hpp"

#include <nn/data/two_moons.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/metric/accuracy.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <string>

using namespace nn;

namespace {

constexpr Index hidden = 5, across = 61, up = 45;

// The points of a grid over the window, row by row.
Matrix window() {
  Matrix X(across * up, 2);
  for (Index i = 0; i < X.rows(); ++i) {
    X.row(i) << Real(-1.5) + Real(4) * static_cast<Real>(i % across) / Real(across - 1),
        Real(-1.2) + Real(2.9) * static_cast<Real>(i / across) / Real(up - 1);
  }
  return X;
}

// How far a unit's answer changes along the direction in which its weights do not look.
Real unrest_along_the_ridge(const Fitted<Mlp>& fit, Index unit) {
  const Matrix W = fit.model.layers[0].affine.W(fit.theta, 0);
  const RowVector along{{-W(1, unit), W(0, unit)}};
  Matrix X(41, 2);
  for (Index i = 0; i < X.rows(); ++i) X.row(i) = (static_cast<Real>(i) / 10 - 2) * along;
  Mlp::Trace trace;
  fit.model.forward(fit.theta, X, trace);
  const Vector answers = trace.layers[0].H.col(unit);
  return answers.maxCoeff() - answers.minCoeff();
}

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  Rng points = rng.stream("points"), start = rng.stream("start");
  const ClassificationData data = TwoMoons{.noise = Real(0.15)}.draw(figure.whole("n"), points);
  const Mlp net = mlp({2, hidden, 1}, Activation(Tanh{}));
  const Fitted<Mlp> fit =
      descend(net, net.start(xavier_uniform, start), BinaryCrossEntropy{}, data.X, data.y,
              figure.number("rate"), figure.whole("steps"), L2{.lambda = Real(1e-3)});

  const Matrix X = window();
  Mlp::Trace trace;
  const Matrix O = net.forward(fit.theta, X, trace);
  const Matrix& H = trace.layers[0].H;
  const Affine& last = net.layers[1].affine;
  const Matrix v = last.W(fit.theta, net.offset(1));
  const Real c = last.b(fit.theta, net.offset(1))(0);
  Table& answers = figure.table("answers", {"panel", "x1", "x2", "value"});
  Table& arrows = figure.table("arrows", {"panel", "v"});
  Real unrest = 0, difference = 0;
  Vector sum = Vector::Constant(X.rows(), c);
  for (Index j = 0; j < hidden; ++j) {
    for (Index i = 0; i < X.rows(); ++i) answers.row(j + 1, X(i, 0), X(i, 1), H(i, j));
    arrows.row(j + 1, v(j, 0));
    unrest = std::max(unrest, unrest_along_the_ridge(fit, j));
    sum += v(j, 0) * H.col(j);
  }
  difference = (sum - O.col(0)).cwiseAbs().maxCoeff();
  for (Index i = 0; i < X.rows(); ++i) {
    answers.row(hidden + 1, X(i, 0), X(i, 1), std::tanh(O(i) / 4));  // logits, kept in view
  }
  Table& samples = figure.table("samples", {"class", "x1", "x2"});
  for (Index i = 0; i < data.X.rows(); ++i) {
    samples.row(data.classes[static_cast<std::size_t>(data.y(i))], data.X(i, 0), data.X(i, 1));
  }
  const Real right = accuracy(decide(fit.predict(data.X)), data.y);
  figure.value("unrest", unrest);
  figure.value("difference", difference);
  figure.value("accuracy", right);
  figure.value("hidden", hidden);
  figure.claim(
      "Each hidden unit is a ridge: it changes across its line and not at all along it. The output "
      "is the sum of the {} answers, each times one weight, and gets {:.0f} % of the samples "
      "right.",
      hidden, 100 * right);
  figure.caption(
      "A 2-{}-1 network with tanh on {} samples of two half moons. Each panel of a unit shows its "
      "answer over the plane of the inputs, from −1 (blue) to 1 (orange), and above it the weight "
      "with which the output takes it. The last panel shows the sum of them all and the bias, the "
      "logit.",
      hidden, figure.whole("n"));
  figure.describe("Weights of the output against hidden units", arrows, {.x = "panel", .y = "v"});
  figure.describe("Samples, x2 against x1", samples,
                  {.x = "x1", .y = "x2", .by = "class", .points = true});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "units",
                      .title = "What each unit sees",
                      .seed = 4,
                      .parameters = {{"n", 200, "samples", at_least(10)},
                                     {"steps", 2000, "steps of Adam", at_least(1)},
                                     {"rate", 0.03, "its learning rate", above(0)}}},
                     experiment);
}
