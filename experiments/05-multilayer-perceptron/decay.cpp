// Weight decay on a wide net and few noisy samples: the boundary, its length, and the loss on
// samples that training has not seen.
#include "boundary.hpp"
#include "training.hpp"

#include <nn/data/two_moons.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <string>

using namespace nn;

namespace {

constexpr Real lambdas[] = {0, Real(1e-4), Real(1e-3), Real(0.01), Real(0.1), Real(1)};

Real median(std::vector<Real> values) {
  std::ranges::sort(values);
  const std::size_t n = values.size();
  return (values[(n - 1) / 2] + values[n / 2]) / 2;
}

struct Problem {
  ClassificationData training, fresh;
  Vector start;
};

// Set number `set`: its samples, its fresh samples and its start are the same for each lambda.
Problem draw(Index set, const Mlp& net, const Figure& figure) {
  const Rng rng = figure.rng().stream("set " + std::to_string(set));
  Rng points = rng.stream("points"), fresh = rng.stream("fresh"), start = rng.stream("start");
  const TwoMoons moons{.noise = Real(0.3)};
  return {moons.draw(figure.whole("n"), points), moons.draw(2000, fresh),
          net.start(he_normal, start)};
}

void experiment(Figure& figure) {
  const Mlp net = mlp({2, figure.whole("hidden"), 1}, Activation(Relu{}));
  const Window window{-2, 3, Real(-1.8), Real(2.3)};
  const BinaryCrossEntropy loss;
  Table& samples = figure.table("samples", {"class", "x1", "x2"});
  const Problem first = draw(1, net, figure);
  for (Index i = 0; i < first.training.X.rows(); ++i) {
    samples.row(first.training.classes[static_cast<std::size_t>(first.training.y(i))],
                first.training.X(i, 0), first.training.X(i, 1));
  }
  Table& lines = figure.table("lines", {"panel", "x1", "x2", "dx1", "dx2"});
  Table& fits = figure.table("fits", {"panel", "lambda", "training", "fresh", "length", "norm"});
  Index panel = 0;
  for (const Real lambda : lambdas) {
    std::vector<Real> training, fresh, length, norm;
    for (Index set = 1; set <= figure.whole("sets"); ++set) {
      const Problem problem = draw(set, net, figure);
      const Fitted<Mlp> fit =
          descend(net, problem.start, loss, problem.training.X, problem.training.y,
                  figure.number("rate"), figure.whole("steps"), L2{.lambda = lambda});
      const auto pieces = boundary(fit, window);
      if (set == 1) write_boundary(panel, pieces, lines);
      training.push_back(loss.value(fit.predict(problem.training.X), problem.training.y));
      fresh.push_back(loss.value(fit.predict(problem.fresh.X), problem.fresh.y));
      length.push_back(length_of(pieces));
      norm.push_back(fit.theta.cwiseProduct(net.weight_mask()).norm());
    }
    fits.row(panel++, lambda, median(training), median(fresh), median(length), median(norm));
  }
  const auto at = [&](Index row, const char* column) { return *fits.at(row, column).number(); };
  const Index good = 3;  // lambda = 0.01
  figure.value("training_none", at(0, "training"));
  figure.value("fresh_none", at(0, "fresh"));
  figure.value("length_none", at(0, "length"));
  figure.value("lambda", at(good, "lambda"));
  figure.value("training_good", at(good, "training"));
  figure.value("fresh_good", at(good, "fresh"));
  figure.value("length_good", at(good, "length"));
  figure.claim(
      "Weight decay smooths the boundary: without it the median length is {:.1f}, at λ = {:g} it "
      "is {:.1f}, and the median loss on fresh samples is {:.2f} instead of {:.1f}; with too much "
      "decay there is no boundary left.",
      at(0, "length"), at(good, "lambda"), at(good, "length"), at(good, "fresh"), at(0, "fresh"));
  figure.caption(
      "A ReLU network with {} hidden units on {} samples of two half moons, {} steps of Adam, "
      "under growing weight decay λ. Above each panel stands the median loss on 2000 fresh "
      "samples over {} sets of samples; the panels show the first set, from the same start.",
      figure.whole("hidden"), figure.whole("n"), figure.whole("steps"), figure.whole("sets"));
  figure.describe("Median loss on fresh samples against λ", fits, {.x = "lambda", .y = "fresh"});
  figure.describe("Median length of the boundary against λ", fits, {.x = "lambda", .y = "length"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "decay",
       .title = "Weight decay",
       .seed = 6,
       .parameters = {{"n", 60, "training samples", at_least(10)},
                      {"hidden", 64, "hidden units", at_least(1)},
                      {"sets", 10, "sets of samples, each with its start", at_least(1)},
                      {"steps", 1500, "steps of Adam", at_least(1)},
                      {"rate", 0.03, "its learning rate", above(0)}}},
      experiment);
}
