// Figure 7.8: where the gradient of a mini-batch points, beside that of all samples.
#include <nn/data/two_moons.hpp>
#include <nn/learn/batch_risk.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <map>
#include <string>

using namespace nn;

namespace {

// Cosines between the gradients of `count` batches of chance and that of all samples.
void add_cosines(const Mlp& net, const Vector& theta, const ClassificationData& data, Index batch,
                 Index count, Rng& rng, std::vector<Real>& cosines) {
  EmpiricalRisk whole(net, SoftmaxCrossEntropy{}, data.X, data.y);
  const Vector full = evaluate(whole, theta).gradient.normalized();
  BatchRisk part(net, SoftmaxCrossEntropy{}, data.X, data.y, batch);
  for (Index i = 0; i < count; ++i) {
    part.shuffle(rng);
    part.select(0);
    cosines.push_back(evaluate(part, theta).gradient.normalized().dot(full));
  }
}

Real quantile(std::vector<Real> numbers, double share) {
  std::sort(numbers.begin(), numbers.end());
  return numbers[static_cast<std::size_t>(share * static_cast<double>(numbers.size() - 1) + 0.5)];
}

void experiment(Figure& figure) {
  const Index n = figure.whole("samples"), seeds = figure.whole("seeds"),
              steps = figure.whole("steps");
  const Rng source = figure.rng();
  const Mlp net = mlp({2, 8, 2}, Activation(Tanh{}));
  Table& curves = figure.table("curves", {"when", "step", "batch", "median", "low", "high"});
  const std::vector<std::pair<std::string, Index>> moments{
      {"early", 0}, {"middle", steps / 20}, {"late", steps}};
  std::map<std::string, std::map<Index, std::vector<Real>>> cosines;  // by moment and batch
  for (Index seed = 0; seed < seeds; ++seed) {
    Rng rng = source.stream(std::to_string(seed));
    const ClassificationData data = TwoMoons{.noise = Real(0.3)}.draw(n, rng);
    const Vector start = net.start(xavier_normal, rng);
    EmpiricalRisk risk(net, SoftmaxCrossEntropy{}, data.X, data.y);
    for (const auto& [when, step] : moments) {
      const GradientDescent descent{.learning_rate = Real(0.5)};
      const Vector theta = minimize(risk, start, descent, {.max_steps = step}).theta;
      for (Index batch = 1; batch < n; batch *= 2) {
        add_cosines(net, theta, data, batch, 30, rng, cosines[when][batch]);
      }
    }
  }
  for (const auto& [when, step] : moments) {
    for (const auto& [batch, at] : cosines[when]) {
      curves.row(when, step, batch, quantile(at, 0.5), quantile(at, 0.1), quantile(at, 0.9));
    }
    figure.value(when + "_1", quantile(cosines[when][1], 0.5));
    figure.value(when + "_16", quantile(cosines[when][16], 0.5));
    figure.value(when + "_largest", quantile(cosines[when].rbegin()->second, 0.5));
  }
  figure.value("half_way", steps / 20);
  figure.value("steps", steps);
  figure.value("samples", n);
  figure.value("seeds", seeds);
  figure.claim(
      "At the start a batch of 16 has a cosine of {:.2f} with the gradient of all {} samples, "
      "after "
      "{} steps of descent one of {:.2f}.",
      quantile(cosines["early"][16], 0.5), n, steps, quantile(cosines["late"][16], 0.5));
  figure.caption(
      "Cosine between the gradient of a batch of chance and that of all {} samples of two moons, "
      "for a 2-8-2 network with tanh at its start, after {} and after {} steps of descent on all "
      "samples: "
      "median and middle 80 % over {} starts and 30 batches each.",
      n, steps / 20, steps, seeds);
  figure.describe("Cosine against the size of the batch", curves,
                  {.x = "batch", .y = "median", .by = "when"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "batch_direction",
       .title = "Where a mini-batch points",
       .seed = 8,
       .parameters = {{"samples", 512, "samples", between(64, 4096)},
                      {"seeds", 10, "starts, each with data of its own", between(3, 100)},
                      {"steps", 1000, "steps of descent", between(10, 20000)}}},
      experiment);
}
