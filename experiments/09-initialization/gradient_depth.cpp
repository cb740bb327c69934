// Signals forward and gradients backward through layers that grow wider: weights scaled by fan-in,
// by fan-out, and by the mean of both.
#include "spread.hpp"

#include <nn/core/random.hpp>
#include <nn/initialize/initialize.hpp>
#include <nn/model/mlp.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <string>
#include <vector>

using namespace nn;

namespace {

struct Mode {
  const char* name;
  Fan fan;
};

constexpr Mode modes[] = {{"in", Fan::in}, {"out", Fan::out}, {"mean", Fan::mean}};

Real mean_square(const Matrix& M) { return M.squaredNorm() / static_cast<Real>(M.size()); }

// Widths from the first to the last, each wider than the one before by the same factor.
std::vector<Index> growing(Index first, Index last, Index depth) {
  std::vector<Index> widths;
  for (Index l = 0; l <= depth; ++l) {
    const Real share = static_cast<Real>(l) / static_cast<Real>(depth);
    const Real ratio = static_cast<Real>(last) / static_cast<Real>(first);
    widths.push_back(static_cast<Index>(std::round(Real(first) * std::pow(ratio, share))));
  }
  return widths;
}

//! [passes]
// Mean squares of the signals behind each layer (row 0) and of the gradients there (row 1), the
// input's and those handed in at the end being 1.
Matrix passes(const Mlp& net, Fan fan, Index samples, Rng rng) {
  const Vector theta = net.start(scaled_normal(2, fan), rng);
  const Matrix X = normal_matrix(samples, net.layers.front().affine.inputs, 0, 1, rng);
  const Matrix dH = normal_matrix(samples, net.layers.back().outputs(), 0, 1, rng);
  Mlp::Trace trace;
  Vector gradient(theta.size());
  net.forward(theta, X, trace);
  net.backward(theta, X, trace, dH, gradient);
  const Index depth = static_cast<Index>(net.layers.size());
  Matrix squares(2, depth);
  for (Index l = 0; l < depth; ++l) {
    squares(0, l) = mean_square(trace.layers[std::size_t(l)].H);
    squares(1, l) = l + 1 < depth ? mean_square(trace.layers[std::size_t(l) + 1].dX) : 1;
  }
  return squares;
}
//! [passes]

void experiment(Figure& figure) {
  const Index depth = figure.whole("depth"), nets = figure.whole("nets");
  const auto widths = growing(figure.whole("first"), figure.whole("last"), depth);
  Mlp net;
  for (std::size_t l = 1; l < widths.size(); ++l) {
    net.layers.push_back(make_layer(widths[l - 1], widths[l], Activation(Relu{})));
  }
  Table& curves =
      figure.table("curves", {"pass", "fan", "layer", "median", "low", "high", "predicted"});
  for (const auto& [name, fan] : modes) {
    std::vector<Matrix> all;
    for (Index k = 1; k <= nets; ++k) {
      all.push_back(passes(net, fan, figure.whole("samples"),
                           figure.rng().stream("net " + std::to_string(k))));
    }
    for (Index pass = 0; pass < 2; ++pass) {
      Vector predicted = Vector::Ones(depth);
      for (Index l = 0; l < depth; ++l) {
        const auto gain = [&](Index k, const std::vector<Index>& w, bool forward) {
          const Index d = w[std::size_t(k)], q = w[std::size_t(k) + 1];
          return Real(forward ? d : q) * scaled_variance(1, fan, d, q);
        };
        if (pass == 0) {
          for (Index k = 0; k <= l; ++k) predicted(l) *= gain(k, widths, true);
        } else {
          for (Index k = l + 1; k < depth; ++k) predicted(l) *= gain(k, widths, false);
        }
        std::vector<Real> now;
        for (const Matrix& squares : all) now.push_back(std::sqrt(squares(pass, l)));
        const auto [low, median, high] = spread(now);
        curves.row(pass == 0 ? "forward" : "backward", name, l + 1, median, low, high,
                   std::sqrt(predicted(l)));
      }
    }
  }
  const auto at = [&](Index curve, Index l) {
    return *curves.at(curve * depth + l, "median").number();
  };
  figure.value("depth", depth);
  figure.value("first", widths.front());
  figure.value("last", widths.back());
  figure.value("nets", nets);
  figure.value("in_forward", at(0, depth - 1));
  figure.value("in_backward", at(1, 0));
  figure.value("out_forward", at(2, depth - 1));
  figure.value("out_backward", at(3, 0));
  figure.value("mean_forward", at(4, depth - 1));
  figure.value("mean_backward", at(5, 0));
  figure.claim(
      "From {} to {} units in {} layers, variances by fan-in keep the signals ({:.2f} at the end) "
      "and multiply the gradients by {:.1f}; by fan-out they keep the gradients ({:.2f}) and leave "
      "{:.2f} of the signals. The mean of both stays between: {:.2f} and {:.1f}.",
      widths.front(), widths.back(), depth, at(0, depth - 1), at(1, 0), at(3, 0), at(2, depth - 1),
      at(4, depth - 1), at(5, 0));
  figure.caption(
      "Root mean square of the signals (left) and of the gradients (right) behind each layer of "
      "ReLU nets whose layers grow from {} to {} units, for variances 2/d, 2/q and 4/(d + q): "
      "median of {} nets and the band of the middle eight tenths. Thin lines: the prediction for "
      "the mean over all "
      "nets, below which the median lies. Read "
      "the right panel from right to left, as the gradients travel.",
      widths.front(), widths.back(), nets);
  figure.describe("Median root mean square against the layer, forward and backward", curves,
                  {.x = "layer", .y = "median", .by = "fan"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "gradient_depth",
                      .title = "Signals and gradients through layers that widen",
                      .seed = 4,
                      .parameters = {{"first", 40, "inputs", between(2, 1000)},
                                     {"last", 640, "units of the last layer", between(2, 1000)},
                                     {"depth", 16, "layers", between(2, 100)},
                                     {"nets", 20, "nets", at_least(10)},
                                     {"samples", 20, "inputs", between(2, 1000)}}},
                     experiment);
}
