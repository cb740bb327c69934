// What layer after layer makes of normal inputs: histograms of the signals for four starts under
// tanh and ReLU.
#include "histogram.hpp"

#include <nn/core/random.hpp>
#include <nn/initialize/any_initializer.hpp>
#include <nn/learn/layer_statistics.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

using namespace nn;

namespace {

const std::vector<std::string> schemes = {"small", "xavier-normal", "he-normal", "large"};

//! [signals]
// The traces of a net of `depth` equal layers, forward from X and backward from normal gradients.
Mlp::Trace signals(const Mlp& net, const Vector& theta, const Matrix& X, Rng& rng) {
  Mlp::Trace trace;
  Vector gradient(theta.size());
  const Matrix& H = net.forward(theta, X, trace);
  const Matrix dH = normal_matrix(H.rows(), H.cols(), 0, 1, rng);
  net.backward(theta, X, trace, dH, gradient);
  return trace;
}
//! [signals]

void experiment(Figure& figure) {
  const Index width = figure.whole("width"), depth = figure.whole("depth");
  Table& bins = figure.table("bins", {"activation", "scheme", "layer", "h", "height"});
  Table& layers = figure.table(
      "layers", {"activation", "scheme", "layer", "mean", "sd", "saturated", "gradient_sd"});
  for (const std::string name : {"tanh", "relu"}) {
    const Activation f = activation_named(name);
    Mlp net;
    for (Index l = 0; l < depth; ++l) net.layers.push_back(make_layer(width, width, f));
    for (const std::string& scheme : schemes) {
      Rng rng = figure.rng();  // the same draws for each scheme
      const Matrix X = normal_matrix(figure.whole("samples"), width, 0, 1, rng);
      const Vector theta = net.start(initializer_named(scheme), rng);
      const Mlp::Trace trace = signals(net, theta, X, rng);
      const auto statistics = layer_statistics(net, theta, trace);
      for (std::size_t l = 0; l < statistics.size(); ++l) {
        const LayerStatistics& s = statistics[l];
        layers.row(name, scheme, l + 1, s.activation_mean, s.activation_sd, s.saturated,
                   s.gradient_sd);
        // ReLU's zeros, about half of all, are left out: what it passes is drawn.
        const bool odd = name == "tanh";
        const Histogram h(trace.layers[l].H, odd ? Real(-1) : std::numeric_limits<Real>::min(),
                          odd ? Real(1.0001) : 4, 48);
        // What reaches far beyond the frame is low in it.
        const Real top = std::max(Real(0.08), *std::ranges::max_element(h.density));
        for (std::size_t k = 0; k < h.density.size(); ++k) {
          bins.row(name, scheme, l + 1, h.middle(k), h.density[k] / top);
        }
      }
    }
  }
  const auto last = [&](Index panel, const char* column) {
    return *layers.at((panel + 1) * depth - 1, column).number();
  };
  figure.value("depth", depth);
  figure.value("tanh_small", last(0, "sd"));
  figure.value("tanh_xavier", last(1, "sd"));
  figure.value("tanh_large_saturated", 100 * last(3, "saturated"));
  figure.value("relu_xavier", last(5, "sd"));
  figure.value("relu_he", last(6, "sd"));
  figure.value("relu_large", last(7, "sd"));
  figure.claim(
      "Behind layer {}, weights of standard deviation 0.01 leave a signal of {:.1e} under tanh, "
      "and N(0, 1) weights saturate {:.0f} % of it. Xavier's keep {:.2f} under tanh; He's keep "
      "{:.2f} under ReLU, where Xavier's leave {:.2f} and N(0, 1) weights make it {:.1e}.",
      depth, last(0, "sd"), last(3, "saturated") * 100, last(1, "sd"), last(6, "sd"), last(5, "sd"),
      last(7, "sd"));
  figure.caption(
      "Signals behind layers 1, 3, 5, … of nets with {} units a layer, for {} inputs drawn from "
      "N(0, 1): on top tanh, below ReLU without its zeros. Each histogram is drawn to the same "
      "height, except where most of it lies beyond the frame, and its standard deviation stands "
      "beside it.",
      width, figure.whole("samples"));
  figure.describe("Standard deviation of the signals against the layer under tanh and ReLU", layers,
                  {.x = "layer", .y = "sd", .by = "scheme"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "init_histograms",
                      .title = "Signals through the layers",
                      .seed = 3,
                      .parameters = {{"width", 128, "units of a layer", between(16, 512)},
                                     {"depth", 9, "layers", between(3, 40)},
                                     {"samples", 300, "inputs", between(50, 5000)}}},
                     experiment);
}
