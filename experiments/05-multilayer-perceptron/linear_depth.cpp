// Layers without a bend: however many there are, they draw the line of logistic regression.
#include "boundary.hpp"
#include "training.hpp"

#include <nn/data/two_moons.hpp>
#include <nn/learn/logistic_regression.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/model/collapse.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <string>

using namespace nn;

namespace {

constexpr Index deepest = 5;

Fitted<Mlp> learn(const ClassificationData& data, const Bend& bend, Index depth, Index start,
                  const Figure& figure) {
  std::vector<Index> widths(static_cast<std::size_t>(depth), 8);
  widths.insert(widths.begin(), 2);
  widths.push_back(1);
  const Mlp net = mlp(widths, bend);
  Rng rng = figure.rng().stream("start " + std::to_string(start));
  return descend(net, net.start(xavier_uniform, rng), BinaryCrossEntropy{}, data.X, data.y,
                 figure.number("rate"), figure.whole("steps"));
}

void experiment(Figure& figure) {
  Rng points = figure.rng().stream("points");
  const ClassificationData data = TwoMoons{.noise = Real(0.2)}.draw(figure.whole("n"), points);
  const BinaryCrossEntropy loss;
  const Window window{-2, 3, Real(-1.6), Real(2.1)};
  const Matrix corners = window.corners();
  Table& samples = figure.table("samples", {"class", "x1", "x2"});
  for (Index i = 0; i < data.X.rows(); ++i) {
    samples.row(data.classes[static_cast<std::size_t>(data.y(i))], data.X(i, 0), data.X(i, 1));
  }
  Table& lines = figure.table("lines", {"net", "x1", "x2", "dx1", "dx2"});
  Table& losses = figure.table("losses", {"net", "depth", "median", "low", "high"});
  const Fitted<Affine> logistic = LogisticRegression{}.fit(data).line;
  const Real floor = loss.value(logistic.predict(data.X), data.y);
  write_boundary("logistic", boundary(logistic, window), lines);
  Real difference = 0, excess = 0, worst_bent = 0;
  for (const auto& [name, bend] :
       {std::pair{"identity", Bend(Activation(Identity{}))}, {"tanh", Bend(Activation(Tanh{}))}}) {
    const bool straight = std::string(name) == "identity";
    for (Index depth = 1; depth <= deepest; ++depth) {
      std::vector<Real> ends;
      for (Index start = 1; start <= figure.whole("starts"); ++start) {
        const Fitted<Mlp> fit = learn(data, bend, depth, start, figure);
        ends.push_back(loss.value(fit.predict(data.X), data.y));
        if (straight) {
          const Matrix O = fit.predict(corners);
          const Matrix whole = collapse(fit.model, fit.theta).predict(corners);
          difference =
              std::max(difference, (O - whole).cwiseAbs().maxCoeff() / O.cwiseAbs().maxCoeff());
        }
        if (start == 1 && depth == 3) write_boundary(name, boundary(fit, window), lines);
      }
      std::ranges::sort(ends);
      const std::size_t n = ends.size();
      losses.row(name, depth, (ends[(n - 1) / 2] + ends[n / 2]) / 2, ends.front(), ends.back());
      if (straight) excess = std::max(excess, std::abs(ends.back() - floor));
      if (!straight) worst_bent = std::max(worst_bent, ends.back());
    }
  }
  figure.value("logistic", floor);
  figure.value("difference", difference);
  figure.value("excess", excess);
  figure.value("worst_bent", worst_bent);
  figure.claim(
      "Without bends depth adds nothing: with 1 to {} hidden layers and from every start the loss "
      "ends at logistic regression's {:.4f}, and the layers multiplied out answer the same up to "
      "rounding. With tanh it ends below {:.2f}.",
      deepest, floor, worst_bent + Real(0.01));
  figure.caption(
      "Two half moons, {} samples. Left, the boundaries of logistic regression, of a network with "
      "three hidden layers of 8 units without bends, which covers it, and of the same network with "
      "tanh. Right, the training loss by depth, median and range over {} starts.",
      figure.whole("n"), figure.whole("starts"));
  figure.describe("Training loss (median over starts) against hidden layers", losses,
                  {.x = "depth", .y = "median", .by = "net"});
  figure.describe("Samples, x2 against x1", samples,
                  {.x = "x1", .y = "x2", .by = "class", .points = true});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "linear_depth",
                      .title = "Depth without bends",
                      .seed = 7,
                      .parameters = {{"n", 160, "samples", at_least(10)},
                                     {"starts", 10, "starts of each net", at_least(1)},
                                     {"steps", 600, "steps of Adam", at_least(1)},
                                     {"rate", 0.01, "its learning rate", above(0)}}},
                     experiment);
}
