// Figure 6.5: one network, one start, six activations: the curve that each learns.
#include <nn/core/random.hpp>
#include <nn/data/noisy_curve.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/adam.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace nn;

namespace {

const Activation family[] = {Sigmoid{}, Tanh{}, Relu{}, LeakyRelu{}, Elu{}, Softplus{}};

// The share of a curve's second differences that are as good as 0, in units of the largest: what a
// curve of straight pieces has nearly everywhere.
Real straightness(const Vector& y) {
  const Index n = y.size() - 2;
  const Vector bends = (y.tail(n) - 2 * y.segment(1, n) + y.head(n)).cwiseAbs();
  return (bends.array() < bends.maxCoeff() / 1000).cast<Real>().mean();
}

void experiment(Figure& figure) {
  Rng rng = figure.rng().stream("points");
  const NoisyCurve wave{one_wave, figure.number("noise")};
  const RegressionData data = wave.draw(figure.whole("points"), rng);
  const Index count = 801;
  Matrix grid(count, 1);
  for (Index i = 0; i < count; ++i) {
    grid(i, 0) = 2 * static_cast<Real>(i) / static_cast<Real>(count - 1) - 1;
  }
  Table& points = figure.table("points", {"x", "y"});
  for (Index i = 0; i < data.X.rows(); ++i) points.row(data.X(i, 0), data.Y(i, 0));
  Table& curves = figure.table("curves", {"name", "x", "y"});
  Table& ends = figure.table("ends", {"name", "loss", "straight"});
  for (const Activation& activation : family) {
    Rng start = figure.rng().stream("start");  // the same draws for each
    const Mlp net = mlp({1, figure.whole("units"), 1}, activation);
    Vector theta = net.start(normal_weights(2), start);
    // The units begin with their centres spread over the interval.
    const Affine& hidden = net.layers[0].affine;
    const Matrix centres = uniform_matrix(1, figure.whole("units"), -1, 1, start);
    hidden.b(theta, 0) = -hidden.W(theta, 0).cwiseProduct(centres);
    EmpiricalRisk risk(net, Squared{}, data.X, data.Y);
    const Descent end = minimize(risk, theta, Adam{.learning_rate = figure.number("rate")},
                                 Stop{.max_steps = figure.whole("steps")});
    const Vector y = net.forward(end.theta, grid);
    const std::string name = name_of(activation);
    for (Index i = 0; i < count; i += 2) curves.row(name, grid(i, 0), y(i));
    ends.row(name, end.value, straightness(y));
    std::string key = name;
    std::ranges::replace(key, '-', '_');
    figure.value(key + "_loss", end.value);
    figure.value(key + "_straight", 100 * straightness(y));
  }
  const auto straight = [&](Index row) { return 100 * *ends.at(row, "straight").number(); };
  figure.value("units", figure.whole("units"));
  figure.claim(
      "ReLU draws straight pieces, tanh a smooth curve: of the second differences along the curve, "
      "{:.0f} % are 0 to a thousandth of the largest with ReLU, {:.0f} % with leaky ReLU, and "
      "{:.0f} "
      "% with tanh.",
      straight(2), straight(3), straight(1));
  figure.caption(
      "The same network of {} hidden units, fitted to the same {} points from the same start by {} "
      "steps of Adam, with six activations.",
      figure.whole("units"), figure.whole("points"), figure.whole("steps"));
  figure.describe("Learned value against x", curves, {.x = "x", .y = "y", .by = "name"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "learned_curves",
       .title = "Curves by activation",
       .seed = 65,
       .parameters = {{"points", 40, "points to fit", between(10, 1000)},
                      {"noise", 0.15, "standard deviation of the noise", at_least(0)},
                      {"units", 12, "hidden units", between(2, 100)},
                      {"rate", 0.02, "learning rate", above(0)},
                      {"steps", 3000, "steps of Adam", at_least(1)}}},
      experiment);
}
