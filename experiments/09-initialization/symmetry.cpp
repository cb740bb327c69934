// The weights of four hidden units while they learn, from a start at zero, at a constant, and at
// random.
#include <nn/core/random.hpp>
#include <nn/data/two_moons.hpp>
#include <nn/initialize/initialize.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <string>

using namespace nn;

namespace {

struct Start {
  const char* name;
  Initializer weights;
};

struct End {
  Real loss, apart, moved;
};

//! [descend]
// Descends and writes down the hidden weights; says where it ended, how far apart the units ever
// were, and how far any weight has moved.
End descend(const Start& start, const ClassificationData& data, const Figure& figure, Rng rng,
            Table& paths) {
  const Index units = figure.whole("units"), steps = figure.whole("steps");
  const Mlp net = mlp({2, units, 2}, Tanh{});
  const Vector first = net.start(start.weights, rng);
  EmpiricalRisk risk(net, SoftmaxCrossEntropy{}, data.X, data.y);
  End end{0, 0, 0};
  const auto watch = [&](Index t, Real loss, const Vector& theta) {
    const auto W = net.layers[0].affine.W(theta, 0);
    end.loss = loss;
    end.moved = (theta - first).cwiseProduct(net.weight_mask()).cwiseAbs().maxCoeff();
    end.apart = std::max(end.apart, (W.colwise() - W.col(0)).cwiseAbs().maxCoeff());
    if (t % std::max(Index(1), steps / 100) > 0) return;
    for (Index j = 0; j < units; ++j) paths.row(start.name, j + 1, t, W(0, j), W(1, j), loss);
  };
  minimize(risk, first, GradientDescent{.learning_rate = figure.number("rate")},
           {.max_steps = steps}, watch);
  return end;
}
//! [descend]

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const ClassificationData data = TwoMoons{}.draw(figure.whole("points"), rng);
  Table& paths = figure.table("paths", {"start", "unit", "step", "w1", "w2", "loss"});
  Table& ends = figure.table("ends", {"start", "loss", "apart", "moved"});
  const Start starts[] = {{"zero", constant_weights(0)},
                          {"constant", constant_weights(Real(0.5))},
                          {"random", xavier_normal}};
  for (const Start& start : starts) {
    const End end = descend(start, data, figure, rng.stream("weights"), paths);
    ends.row(start.name, end.loss, end.apart, end.moved);
    figure.value(std::string(start.name) + "_loss", end.loss);
    figure.value(std::string(start.name) + "_apart", end.apart);
  }
  const auto at = [&](Index row, const char* column) { return *ends.at(row, column).number(); };
  figure.value("steps", figure.whole("steps"));
  figure.value("units", figure.whole("units"));
  figure.claim(
      "In {} steps zero weights never move and the loss ends at {:.3f}, which is log 2. Units "
      "that start at one constant stay equal and end at {:.2f}, like a net with a single one. From "
      "random weights the loss ends at {:.3f}.",
      figure.whole("steps"), at(0, "loss"), at(1, "loss"), at(2, "loss"));
  figure.caption(
      "The first weight of each of {} hidden units during gradient descent on {} samples of two "
      "moons, from three starts. In the first two panels the lines lie on each other.",
      figure.whole("units"), data.X.rows());
  figure.describe("First weight of each hidden unit against the step", paths,
                  {.x = "step", .y = "w1", .by = "start"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "symmetry",
                      .title = "Equal units stay equal",
                      .seed = 1,
                      .parameters = {{"units", 4, "hidden units", between(2, 50)},
                                     {"points", 101, "samples", at_least(10)},
                                     {"steps", 2000, "steps of descent", at_least(100)},
                                     {"rate", 0.5, "learning rate", above(0)}}},
                     experiment);
}
