// Both errors against the number of points, for three degrees: what more data cure and what not.
#include <nn/data/noisy_curve.hpp>
#include <nn/learn/cross_validation.hpp>
#include <nn/learn/polynomial_regression.hpp>
#include <nn/metric/spread.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <numeric>
#include <vector>

using namespace nn;

namespace {

constexpr Index sizes[] = {20, 30, 50, 80, 120, 200, 300, 500, 1000};
constexpr Index degrees[] = {1, 3, 15};

// The first n samples.
RegressionData first(const RegressionData& data, Index n) {
  std::vector<Index> rows(static_cast<std::size_t>(n));
  std::iota(rows.begin(), rows.end(), Index(0));
  return subset(data, rows);
}

struct Errors {
  std::vector<Real> training, validation;
};

void experiment(Figure& figure) {
  const NoisyCurve wave{one_wave, figure.number("noise")};
  const Index seeds = figure.whole("seeds");
  const Rng root = figure.rng();
  Table& table =
      figure.table("errors", {"degree", "n", "training", "validation", "low", "high", "noise"});
  Real last[3], gap_first[3], gap_last[3], first_of_15 = 0;
  for (std::size_t k = 0; k < 3; ++k) {
    for (const Index n : sizes) {
      Errors errors;
      for (Index seed = 0; seed < seeds; ++seed) {
        // A larger table begins with the smaller one; all degrees see the same.
        Rng rng = root.stream("table " + std::to_string(seed));
        const RegressionData all = wave.draw(sizes[8], rng), fresh = wave.draw(500, rng);
        const RegressionData seen = first(all, n);
        const PolynomialFit fit = PolynomialRegression{.degree = degrees[k]}.fit(seen);
        errors.training.push_back(std::sqrt(mean_squared_error(fit.predict(seen.X), seen.Y)));
        errors.validation.push_back(std::sqrt(mean_squared_error(fit.predict(fresh.X), fresh.Y)));
      }
      const Spread training = spread(errors.training), validation = spread(errors.validation);
      table.row(degrees[k], n, training.median, validation.median, validation.low, validation.high,
                wave.noise);
      last[k] = validation.median;
      if (degrees[k] == 15 && n == sizes[0]) first_of_15 = validation.median;
      (n == sizes[0] ? gap_first : gap_last)[k] = validation.median - training.median;
    }
    const std::string degree = std::to_string(degrees[k]);
    figure.value("last_" + degree, last[k]);
    figure.value("gap_first_" + degree, gap_first[k]);
    figure.value("gap_last_" + degree, gap_last[k]);
  }
  figure.value("first_15", first_of_15);
  figure.value("noise", wave.noise);
  figure.value("largest", sizes[8]);
  figure.value("smallest", sizes[0]);
  figure.value("seeds", seeds);
  figure.claim(
      "Data cure variance, not bias: with {} points degree 15 comes down to {:.3f}, near the "
      "noise of {:.2g} and near degree 3 with {:.3f}, while degree 1 stays at {:.3f}.",
      sizes[8], last[2], wave.noise, last[1], last[0]);
  figure.caption(
      "Root of the mean squared error against the number of points, on logarithmic axes, for "
      "degrees 1, 3 and 15. Solid, the validation error on 500 fresh points; dashed, the "
      "training error. Medians over {} tables; bands hold the middle eight tenths of the "
      "validation errors. Dotted, the noise. With {} points the validation error of degree 15 is "
      "far off the page, at {:.0f}.",
      seeds, sizes[0], first_of_15);
  figure.describe("Median validation error against n", table,
                  {.x = "n", .y = "validation", .by = "degree"});
  figure.describe("Median training error against n", table,
                  {.x = "n", .y = "training", .by = "degree"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "learning_curves",
                      .title = "Learning curves",
                      .seed = 12,
                      .parameters = {{"seeds", 100, "tables drawn", at_least(10)},
                                     {"noise", 0.3, "standard deviation of the noise", above(0)}}},
                     experiment);
}
