// Figure 6.3: where the activations of each layer lie when the weights are too large.
#include <nn/core/random.hpp>
#include <nn/model/mlp.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <string>

using namespace nn;

namespace {

constexpr Index bins = 40;

struct Case {
  const char* name;
  Activation activation;
  Real low, high;  // of the histogram
};

// The share of the numbers in each of the bins between low and high; what lies beyond counts in the
// outermost.
Vector histogram(const Matrix& numbers, Real low, Real high) {
  Vector shares = Vector::Zero(bins);
  for (Index i = 0; i < numbers.size(); ++i) {
    const Real place = (numbers(i) - low) / (high - low) * static_cast<Real>(bins);
    shares(std::clamp(static_cast<Index>(std::floor(place)), Index(0), bins - 1)) += 1;
  }
  return shares / static_cast<Real>(numbers.size());
}

// The share of the numbers that lie within a twentieth of the range from one of its ends.
Real share_at_ends(const Matrix& H, Real low, Real high) {
  const Real near = (high - low) / 20;
  return (H.array() < low + near || H.array() > high - near).cast<Real>().mean();
}

void experiment(Figure& figure) {
  const Index width = figure.whole("width"), depth = figure.whole("depth");
  const Case cases[] = {
      {"sigmoid", Sigmoid{}, 0, 1}, {"tanh", Tanh{}, -1, 1}, {"relu", Relu{}, 0, 4}};
  Table& table = figure.table("histograms", {"name", "layer", "from", "share"});
  Table& layers = figure.table("layers", {"name", "layer", "at_ends", "zero", "deviation"});
  for (const auto& [name, activation, low, high] : cases) {
    Rng rng = figure.rng().stream("net");  // the same weights and inputs for each
    const Mlp net = mlp(std::vector<Index>(static_cast<std::size_t>(depth) + 2, width), activation);
    const Vector theta = net.start(normal_weights(figure.number("deviation")), rng);
    Mlp::Trace trace;
    net.forward(theta, normal_matrix(figure.whole("inputs"), width, 0, 1, rng), trace);
    const bool bounded = std::string(name) != "relu";
    for (Index l = 0; l < depth; ++l) {
      const Matrix& H = trace.layers[static_cast<std::size_t>(l)].H;
      const Real mean = H.mean();
      const Real deviation = std::sqrt((H.array() - mean).square().mean());
      // A rectifier has no upper end: its values are drawn in units of their deviation.
      const Vector shares = histogram(bounded ? H : Matrix(H / deviation), low, high);
      for (Index k = 0; k < bins; ++k) {
        const Real from = low + (high - low) * static_cast<Real>(k) / static_cast<Real>(bins);
        table.row(name, l + 1, from, shares(k));
      }
      const Real ends = bounded ? share_at_ends(H, low, high) : 0;
      const Real zero = (H.array() == 0).cast<Real>().mean();
      layers.row(name, l + 1, ends, zero, deviation);
      if (l + 1 != depth) continue;
      const std::string key = name;
      figure.value(key + "_at_ends", 100 * ends);
      figure.value(key + "_zero", 100 * zero);
      figure.value(key + "_deviation", deviation);
    }
  }
  const auto at = [&](Index row, const char* column) { return *layers.at(row, column).number(); };
  figure.value("width", width);
  figure.claim(
      "Saturation piles up at the ends: in layer {}, {:.0f} % of the sigmoids and {:.0f} % of the "
      "tanh units lie within a twentieth of their range from one end. The rectifier has no upper "
      "end; {:.0f} % of its values are 0, and the deviation of all grows to {:.0e}.",
      depth, 100 * at(depth - 1, "at_ends"), 100 * at(2 * depth - 1, "at_ends"),
      100 * at(3 * depth - 1, "zero"), at(3 * depth - 1, "deviation"));
  figure.caption(
      "Histograms of the activations, layer by layer, in a network {} units wide whose weights are "
      "normal with standard deviation {:g}, far too large for it. The height is the share of a "
      "bin, "
      "a fortieth of the width of a panel. The rectifier's values are drawn in units of the "
      "deviation of their layer.",
      width, figure.number("deviation"));
  figure.describe("Share at the ends against layer", layers,
                  {.x = "layer", .y = "at_ends", .by = "name"});
  figure.describe("Share of a bin in all layers", table, {.x = "from", .y = "share", .by = "name"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "distributions",
       .title = "Activations by layer",
       .seed = 63,
       .parameters = {{"width", 100, "units of a layer", between(10, 500)},
                      {"depth", 5, "hidden layers", between(5, 5)},
                      {"inputs", 500, "random inputs", at_least(20)},
                      {"deviation", 1.0, "standard deviation of the weights", above(0)}}},
      experiment);
}
