// Figure 7.4: the gradient per weight, layer by layer, while networks of 2 to 5 hidden layers of
// sigmoids learn.
#include <nn/data/two_moons.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/adam.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <map>

using namespace nn;

namespace {

// The root mean square of the entries of dL/dW in each layer.
std::vector<Real> per_weight(const Mlp& net, const Vector& gradient) {
  std::vector<Real> sizes;
  for (std::size_t l = 0; l < net.layers.size(); ++l) {
    const Affine& affine = net.layers[l].affine;
    const auto W = affine.W(gradient, net.offset(l));
    sizes.push_back(W.norm() / std::sqrt(static_cast<Real>(W.size())));
  }
  return sizes;
}

Real quantile(std::vector<Real> numbers, double share) {
  std::sort(numbers.begin(), numbers.end());
  return numbers[static_cast<std::size_t>(share * static_cast<double>(numbers.size() - 1) + 0.5)];
}

using Sizes = std::map<Index, std::vector<std::vector<Real>>>;  // step -> one list a seed

// The sizes at the steps that are shown, for one start.
void learn(const Mlp& net, const ClassificationData& data, Index steps, Rng rng, Sizes& sizes) {
  EmpiricalRisk risk(net, SoftmaxCrossEntropy{}, data.X, data.y);
  Vector theta = net.start(xavier_normal, rng), gradient(theta.size());
  const Adam recipe{.learning_rate = Real(0.01)};
  Adam::State state = recipe.start(theta.size());
  Index shown = 1;
  for (Index step = 1; step <= steps; ++step) {
    risk(theta, gradient);
    if (step == shown) {
      sizes[step].push_back(per_weight(net, gradient));
      shown = std::max(shown + 1, shown * 5 / 4);
    }
    recipe.update(theta, gradient, state);
  }
}

void experiment(Figure& figure) {
  const Index seeds = figure.whole("seeds"), steps = figure.whole("steps");
  const Rng source = figure.rng();
  Rng drawn = source.stream("data");
  const ClassificationData data = TwoMoons{}.draw(100, drawn);
  Table& curves = figure.table("curves", {"hidden", "layer", "step", "median", "low", "high"});
  Table& falls = figure.table("falls", {"hidden", "layer", "fall_at_start", "fall_at_end"});
  Real least = 1e9, most = 0, whole = 0, whole_end = 0;
  for (Index hidden = 2; hidden <= 5; ++hidden) {
    std::vector<Index> widths(static_cast<std::size_t>(hidden) + 2, 8);
    widths.front() = widths.back() = 2;
    const Mlp net = mlp(widths, Activation(Sigmoid{}));
    Sizes sizes;
    for (Index seed = 0; seed < seeds; ++seed) {
      learn(net, data, steps, source.stream("start " + std::to_string(seed)), sizes);
    }
    std::vector<Real> first, last;
    for (std::size_t l = 0; l < net.layers.size(); ++l) {
      for (const auto& [step, runs] : sizes) {
        std::vector<Real> at;
        for (const auto& run : runs) at.push_back(run[l]);
        curves.row(hidden, l + 1, step, quantile(at, 0.5), quantile(at, 0.1), quantile(at, 0.9));
        if (step == 1) first.push_back(quantile(at, 0.5));
        if (step == sizes.rbegin()->first) last.push_back(quantile(at, 0.5));
      }
      if (l == 0) continue;
      falls.row(hidden, l + 1, first[l] / first[l - 1], last[l] / last[l - 1]);
      if (l == 1) continue;
      least = std::min(least, first[l] / first[l - 1]);
      most = std::max(most, first[l] / first[l - 1]);
    }
    whole = first.back() / first.front();
    whole_end = last.back() / last.front();
  }
  figure.value("seeds", seeds);
  figure.value("least", least);
  figure.value("most", most);
  figure.value("whole", whole);
  figure.value("whole_end", whole_end);
  figure.value("steps", steps);
  figure.claim(
      "At the first step every layer from the third on has {:.1f} to {:.1f} times the gradient per "
      "weight of the layer before it, and with five hidden layers the last has {:.0f} times that "
      "of the first. After {} steps the first layer has more than the second in all four "
      "networks.",
      least, most, whole, steps);
  figure.caption(
      "Size of an entry of ∂L/∂W (root mean square over the layer) while networks of 8 sigmoids a "
      "layer learn two moons of {} samples, from a Xavier start: median and middle 80 % over {} "
      "starts. Layer 1 is next to the inputs; the last layer is the output.",
      data.X.rows(), seeds);
  figure.describe("Gradient per weight at the start against that of the layer before, by the layer",
                  falls, {.x = "layer", .y = "fall_at_start", .points = true});
  figure.describe("Gradient per weight while the networks learn", curves,
                  {.x = "step", .y = "median", .points = true});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "layer_gradients",
                      .title = "The gradient layer by layer",
                      .seed = 4,
                      .parameters = {{"seeds", 10, "starts", between(3, 100)},
                                     {"steps", 500, "steps of each run", between(10, 5000)}}},
                     experiment);
}
