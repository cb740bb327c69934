// What one unit of many inputs receives: its sum under weights N(0, 1) and N(0, 1/n), and what tanh
// makes of it.
#include "histogram.hpp"

#include <nn/core/random.hpp>
#include <nn/initialize/initialize.hpp>
#include <nn/learn/layer_statistics.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <string>

using namespace nn;

namespace {

//! [sums]
// The sums of `draws` units, each with weights of its own, over one input of mean square 1.
Matrix sums(const Initializer& weights, Index inputs, Index draws, Rng rng) {
  Matrix x = normal_matrix(1, inputs, 0, 1, rng);
  x *= std::sqrt(static_cast<Real>(inputs)) / x.norm();
  return x * weights(inputs, draws, rng);
}
//! [sums]

// The share of the sums at which tanh is flat, as a net of such units tells it.
Real saturated(const Matrix& Z) {
  const Mlp net{{make_layer(Z.cols(), Z.cols(), Activation(Tanh{}))}};
  Mlp::Trace trace;
  trace.layers.resize(1);
  trace.layers[0] = {.Z = Z, .H = Z.array().tanh(), .dZ = Z, .dX = Z};
  return layer_statistics(net, Vector::Zero(net.parameters()), trace)[0].saturated;
}

void experiment(Figure& figure) {
  const Index inputs = figure.whole("inputs"), draws = figure.whole("draws");
  const Real root = std::sqrt(static_cast<Real>(inputs));
  Table& before = figure.table("sums", {"weights", "z", "density"});
  Table& behind = figure.table("outputs", {"weights", "h", "density"});
  Table& measured = figure.table("measured", {"weights", "sd", "predicted", "saturated"});
  const auto measure = [&](const std::string& name, const Initializer& weights, Real predicted) {
    const Matrix Z = sums(weights, inputs, draws, figure.rng());
    const Histogram z(Z, -3 * root, 3 * root, 90), h(Z.array().tanh(), -1, Real(1.0001), 40);
    for (std::size_t k = 0; k < z.density.size(); ++k) before.row(name, z.middle(k), z.density[k]);
    for (std::size_t k = 0; k < h.density.size(); ++k) behind.row(name, h.middle(k), h.density[k]);
    const Real sd = std::sqrt((Z.array() - Z.mean()).square().mean());
    measured.row(name, sd, predicted, saturated(Z));
  };
  measure("one", normal_weights(1), root);
  measure("kept", lecun_normal, 1);

  const auto at = [&](Index row, const char* column) { return *measured.at(row, column).number(); };
  figure.value("inputs", inputs);
  figure.value("draws", draws);
  figure.value("sd_one", at(0, "sd"));
  figure.value("sd_kept", at(1, "sd"));
  figure.value("saturated_one", 100 * at(0, "saturated"));
  figure.value("saturated_kept", 100 * at(1, "saturated"));
  figure.claim(
      "With {} inputs of mean square 1, the sum z has standard deviation {:.2f} under N(0, 1) "
      "weights, where √n is {:.0f}, and {:.3f} under N(0, 1/n). Behind tanh {:.0f} % of the first "
      "are saturated, and {:.1f} % of the second.",
      inputs, at(0, "sd"), root, at(1, "sd"), 100 * at(0, "saturated"), 100 * at(1, "saturated"));
  figure.caption(
      "Left, the sum of one unit with {} inputs over {} draws of its weights. Right, what tanh "
      "makes of it. The inputs are the same.",
      inputs, draws);
  figure.describe("Density of the sum", before, {.x = "z", .y = "density", .by = "weights"});
  figure.describe("Density of the output behind tanh", behind,
                  {.x = "h", .y = "density", .by = "weights"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "sum_spread",
                      .title = "The sum of a hundred inputs",
                      .seed = 9,
                      .parameters = {{"inputs", 100, "inputs of the unit", between(4, 10000)},
                                     {"draws", 20000, "draws of its weights", at_least(1000)}}},
                     experiment);
}
