// The error on the points that were fitted, and on fresh ones, against the degree.
#include <nn/data/noisy_curve.hpp>
#include <nn/learn/cross_validation.hpp>
#include <nn/learn/polynomial_regression.hpp>
#include <nn/metric/spread.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <vector>

using namespace nn;

namespace {

constexpr Index highest = 14;

void experiment(Figure& figure) {
  const NoisyCurve wave{one_wave, figure.number("noise")};
  const Index n = figure.whole("points"), seeds = figure.whole("seeds");
  const Rng root = figure.rng();

  // One row for each degree, one column for each seed. All degrees see the same points.
  std::vector<std::vector<Real>> training(highest + 1), validation(highest + 1);
  for (Index seed = 0; seed < seeds; ++seed) {
    Rng rng = root.stream("table " + std::to_string(seed));
    const RegressionData seen = wave.draw(n, rng), fresh = wave.draw(500, rng);
    for (std::size_t degree = 0; degree < training.size(); ++degree) {
      //! [errors]
      const PolynomialFit fit =
          PolynomialRegression{.degree = static_cast<Index>(degree)}.fit(seen);
      training[degree].push_back(std::sqrt(mean_squared_error(fit.predict(seen.X), seen.Y)));
      validation[degree].push_back(std::sqrt(mean_squared_error(fit.predict(fresh.X), fresh.Y)));
      //! [errors]
    }
  }

  Table& table = figure.table("errors", {"part", "degree", "low", "median", "high", "noise"});
  std::size_t best = 0;
  for (const auto* part : {&training, &validation}) {
    for (std::size_t degree = 0; degree < part->size(); ++degree) {
      const Spread s = spread((*part)[degree]);
      table.row(part == &training ? "training" : "validation", degree, s.low, s.median, s.high,
                wave.noise);
    }
  }
  for (std::size_t degree = 0; degree <= highest; ++degree) {
    if (spread(validation[degree]).median < spread(validation[best]).median) best = degree;
  }
  const Real first = spread(validation.front()).median, lowest = spread(validation[best]).median;
  const Real last = spread(validation.back()).median;
  figure.value("best_degree", best);
  figure.value("lowest", lowest);
  figure.value("first", first);
  figure.value("last", last);
  figure.value("training_best", spread(training[best]).median);
  figure.value("training_last", spread(training.back()).median);
  figure.value("noise", wave.noise);
  figure.value("points", n);
  figure.value("seeds", seeds);
  figure.claim(
      "The training error only falls with the degree, to {:.2f} at degree {}; the validation "
      "error falls from {:.2f} to {:.2f} at degree {} and climbs to {:.2f}.",
      spread(training.back()).median, highest, first, lowest, best, last);
  figure.caption(
      "Root of the mean squared error against the degree, fitted to {} points of a wave. The "
      "training error is measured on those points, the validation error on 500 fresh ones. Marks "
      "are medians over {} tables, bands hold the middle eight tenths. Dotted, the noise of "
      "standard deviation {:.2g}, which nobody can predict. The axis is logarithmic.",
      n, seeds, wave.noise);
  figure.describe("Median error against degree", table,
                  {.x = "degree", .y = "median", .by = "part"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "validation_error",
                      .title = "Training and validation error",
                      .seed = 11,
                      .parameters = {{"points", 30, "points of a table", between(16, 1000)},
                                     {"seeds", 200, "tables drawn", at_least(10)},
                                     {"noise", 0.3, "standard deviation of the noise", above(0)}}},
                     experiment);
}
