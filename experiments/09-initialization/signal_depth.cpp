// How large the signals are after fifty layers, for four starts under tanh and ReLU, beside what
// the mean-square map predicts.
#include "spread.hpp"

#include <nn/core/random.hpp>
#include <nn/learn/signal_propagation.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <string>
#include <vector>

using namespace nn;

namespace {

struct Scheme {
  const char* name;
  Real variance;  // of a weight
};

std::vector<Scheme> schemes(Index width) {
  const Real n = static_cast<Real>(width);
  return {{"small", Real(1e-4)}, {"xavier", 1 / n}, {"he", 2 / n}, {"large", 1}};
}

// The root mean square behind each layer, one list for each net.
using Sizes = std::vector<std::vector<Real>>;

//! [layers]
// One net's signals under every scheme: the same draws, scaled. An entry of `sizes` is a scheme.
void propagate(const Activation& f, const std::vector<Matrix>& draws, const Matrix& X,
               const std::vector<Scheme>& all, std::vector<Sizes>& sizes) {
  for (std::size_t s = 0; s < all.size(); ++s) {
    Matrix H = X, Z;
    std::vector<Real> rms;
    for (const Matrix& W : draws) {
      Z.noalias() = H * W;
      Z *= std::sqrt(all[s].variance);
      apply(f, Z, H);
      rms.push_back(H.norm() / std::sqrt(static_cast<Real>(H.size())));
    }
    sizes[s].push_back(rms);
  }
}
//! [layers]

void experiment(Figure& figure) {
  const Index width = figure.whole("width"), depth = figure.whole("depth");
  const std::vector<Scheme> all = schemes(width);
  std::vector<std::vector<Sizes>> sizes(2, std::vector<Sizes>(all.size()));
  const std::vector<std::string> names = {"tanh", "relu"};
  for (Index net = 1; net <= figure.whole("nets"); ++net) {
    Rng rng = figure.rng().stream("net " + std::to_string(net));
    const Matrix X = normal_matrix(figure.whole("samples"), width, 0, 1, rng);
    std::vector<Matrix> draws;
    for (Index l = 0; l < depth; ++l) draws.push_back(normal_matrix(width, width, 0, 1, rng));
    for (std::size_t a = 0; a < 2; ++a) {
      propagate(activation_named(names[a]), draws, X, all, sizes[a]);
    }
  }
  Table& curves = figure.table(
      "curves", {"activation", "scheme", "layer", "median", "low", "high", "predicted"});
  for (std::size_t a = 0; a < 2; ++a) {
    for (std::size_t s = 0; s < all.size(); ++s) {
      Real q = 1;
      for (std::size_t l = 0; l < static_cast<std::size_t>(depth); ++l) {
        q = mean_square_behind(activation_named(names[a]),
                               static_cast<Real>(width) * all[s].variance * q);
        std::vector<Real> now;
        for (const auto& one : sizes[a][s]) now.push_back(one[l]);
        const auto [low, median, high] = spread(now);
        curves.row(names[a], all[s].name, l + 1, median, low, high, std::sqrt(q));
      }
    }
  }
  const auto last = [&](Index curve, const char* column) {
    return *curves.at((curve + 1) * depth - 1, column).number();
  };
  figure.value("depth", depth);
  figure.value("nets", figure.whole("nets"));
  figure.value("tanh_xavier", last(1, "median"));
  figure.value("tanh_xavier_predicted", last(1, "predicted"));
  figure.value("tanh_he", last(2, "median"));
  figure.value("relu_xavier", last(5, "median"));
  figure.value("relu_he", last(6, "median"));
  figure.value("relu_large", last(7, "median"));
  figure.claim(
      "Behind layer {} He's start has kept the root mean square under ReLU at {:.2f} of the "
      "input's 1, and Xavier's under tanh has let it fall to {:.3f}, where {:.3f} is predicted. "
      "Under ReLU all others change it by the same factor in each layer: Xavier's to {:.1e}, "
      "N(0, 1) weights to {:.0e}.",
      depth, last(6, "median"), last(1, "median"), last(1, "predicted"), last(5, "median"),
      last(7, "median"));
  figure.caption(
      "Root mean square of the signals behind each layer of nets with {} units a layer, left "
      "under tanh, right under ReLU: median of {} nets and the band of the middle eight tenths. "
      "Thin lines: the prediction for infinitely wide layers. Some curves leave the frame.",
      width, figure.whole("nets"));
  figure.describe("Median root mean square against the layer under tanh and ReLU", curves,
                  {.x = "layer", .y = "median", .by = "scheme"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "signal_depth",
                      .title = "Signals through fifty layers",
                      .seed = 2,
                      .parameters = {{"width", 500, "units of a layer", between(8, 1024)},
                                     {"depth", 50, "layers", between(2, 200)},
                                     {"nets", 10, "nets", at_least(10)},
                                     {"samples", 10, "inputs", between(2, 1000)}}},
                     experiment);
}
