// XOR learned by two hidden units: the plane of the inputs, what the hidden units make of it, and
// the output over the inputs.
#include "training.hpp"

#include <nn/core/stable.hpp>
#include <nn/data/truth_table.hpp>
#include <nn/learn/margin.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/metric/accuracy.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <string>

using namespace nn;

namespace {

constexpr Real low = Real(-0.5), high = Real(1.5);

Fitted<Mlp> learn(Index hidden, Index start, const Figure& figure) {
  const ClassificationData table = truth_table(xor_answers);
  const Mlp net = mlp({2, hidden, 1}, Activation(Tanh{}));
  Rng rng = figure.rng().stream("start " + std::to_string(start));
  return descend(net, net.start(xavier_uniform, rng), BinaryCrossEntropy{}, table.X, table.y,
                 figure.number("rate"), figure.whole("steps"),
                 L2{.lambda = figure.number("decay")});
}

Index right_answers(const Fitted<Mlp>& fit) {
  const ClassificationData table = truth_table(xor_answers);
  return (decide(fit.predict(table.X)).array() == table.y.array()).count();
}

Matrix hidden_of(const Fitted<Mlp>& fit, const Matrix& X) {
  Mlp::Trace trace;
  fit.model.forward(fit.theta, X, trace);
  return trace.layers[0].H;
}

// A square grid of straight lines in the input plane, and where it goes in the hidden plane.
void write_grid(const Fitted<Mlp>& fit, Figure& figure) {
  constexpr Index lines = 9, points = 81;
  Table& grid = figure.table("grid", {"line", "x1", "x2", "h1", "h2"});
  for (Index k = 0; k < 2 * lines; ++k) {
    Matrix X(points, 2);
    X.col(k % 2) = Vector::Constant(
        points, low + (high - low) * static_cast<Real>(k / 2) / static_cast<Real>(lines - 1));
    X.col(1 - k % 2) = Vector::LinSpaced(points, low, high);
    const Matrix H = hidden_of(fit, X);
    for (Index i = 0; i < points; ++i) grid.row(k, X(i, 0), X(i, 1), H(i, 0), H(i, 1));
  }
}

void write_surface(const Fitted<Mlp>& fit, Figure& figure) {
  constexpr Index points = 61;
  const Vector place = Vector::LinSpaced(points, low, high);
  Table& surface = figure.table("surface", {"x1", "x2", "p"});
  for (Index j = 0; j < points; ++j) {
    Matrix X(points, 2);
    X << place, Vector::Constant(points, place(j));
    const Matrix O = fit.predict(X);
    for (Index i = 0; i < points; ++i) surface.row(X(i, 0), X(i, 1), sigmoid(O(i)));
  }
}

void experiment(Figure& figure) {
  const ClassificationData table = truth_table(xor_answers);
  const Index starts = figure.whole("starts");
  Table& widths = figure.table("starts", {"hidden", "solved"});
  Index first = 0;
  for (const Index hidden : {2, 3, 4, 8}) {
    Index solved = 0;
    for (Index start = 1; start <= starts; ++start) {
      if (right_answers(learn(hidden, start, figure)) < 4) continue;
      ++solved;
      if (hidden == 2 && first == 0) first = start;
    }
    widths.row(hidden, solved);
    figure.value("solved_" + std::to_string(hidden), solved);
  }
  if (first == 0) throw NumericError("two hidden units have learned XOR from no start");

  const Fitted<Mlp> fit = learn(2, first, figure);
  const Matrix H = hidden_of(fit, table.X), O = fit.predict(table.X);
  Table& pairs = figure.table("pairs", {"x1", "x2", "h1", "h2", "p", "wanted"});
  for (Index i = 0; i < 4; ++i) {
    pairs.row(table.X(i, 0), table.X(i, 1), H(i, 0), H(i, 1), sigmoid(O(i)), table.y(i));
  }
  // w1, w2, b of each unit: where its sum is 0 there is a line.
  Table& units = figure.table("units", {"unit", "w1", "w2", "b"});
  const Affine &first_layer = fit.model.layers[0].affine, &last = fit.model.layers[1].affine;
  for (Index j = 0; j < 2; ++j) {
    units.row("h" + std::to_string(j + 1), first_layer.W(fit.theta, 0)(0, j),
              first_layer.W(fit.theta, 0)(1, j), first_layer.b(fit.theta, 0)(j));
  }
  const Index at = fit.model.offset(1);
  units.row("output", last.W(fit.theta, at)(0, 0), last.W(fit.theta, at)(1, 0),
            last.b(fit.theta, at)(0));
  write_grid(fit, figure);
  write_surface(fit, figure);

  const Matrix W = first_layer.W(fit.theta, 0);
  const Real cosine = W.col(0).dot(W.col(1)) / (W.col(0).norm() * W.col(1).norm());
  figure.value("cosine", std::abs(cosine));
  const Margin inputs = largest_margin(table);
  const Margin folded = largest_margin({H, table.y, table.classes, {}});
  figure.value("right", right_answers(fit));
  figure.value("starts", starts);
  figure.value("input_margin", inputs.separable() ? inputs.lower : 0);
  figure.value("hidden_margin", folded.separable() ? folded.lower : 0);
  figure.claim(
      "No line separates the four pairs in the plane of the inputs; in the plane of the two hidden "
      "units one does, with a margin of {:.2f}, and all {} answers are right.",
      folded.lower, right_answers(fit));
  figure.caption(
      "A 2-2-1 network with tanh, trained on XOR. Left, the inputs, and the line on which each "
      "hidden unit is 0. Middle, the same grid as the two units show it: since the lines are "
      "parallel, the plane is folded onto one bent line, the wanted pairs (filled) toward its ends "
      "and the two others together at its corner. Right, the output's probability over the inputs, "
      "blue for 0 and orange for 1. Of {} starts, {} ended with all answers right.",
      starts, *widths.at(0, "solved").number());
  figure.describe("The four pairs as the hidden units see them, h2 against h1", pairs,
                  {.x = "h1", .y = "h2", .by = "wanted", .points = true});
  figure.describe("Starts that learn XOR against hidden units", widths,
                  {.x = "hidden", .y = "solved"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "xor_folded",
       .title = "XOR folded",
       .seed = 1,
       .parameters = {{"starts", 40, "starts of each width", at_least(1)},
                      {"steps", 1000, "steps of Adam", at_least(1)},
                      {"rate", 0.05, "its learning rate", above(0)},
                      {"decay", 0.001, "weight decay, which keeps the picture in view",
                       at_least(0)}}},
      experiment);
}
