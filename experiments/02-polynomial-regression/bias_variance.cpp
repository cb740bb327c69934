// Where the error of a polynomial comes from: bias, variance and noise, against the degree.
#include <nn/data/noisy_curve.hpp>
#include <nn/learn/bias_variance.hpp>
#include <nn/learn/cross_validation.hpp>
#include <nn/learn/polynomial_regression.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace nn;

namespace {

constexpr Index highest = 12;

void experiment(Figure& figure) {
  const NoisyCurve wave{one_wave, figure.number("noise")};
  const Index n = figure.whole("points"), sets = figure.whole("sets");
  const Real noise = wave.noise * wave.noise;
  // The places stay, the noise is fresh in every set: what varies is then what noise does.
  const Matrix X = Vector::LinSpaced(n, -1, 1), places = Vector::LinSpaced(101, -1, 1);
  const RowVector truth = wave.truth(places).transpose();

  Table& pieces = figure.table(
      "pieces", {"degree", "bias_squared", "variance", "noise", "sum", "measured", "theory"});
  std::vector<Real> sums, totals;
  Real worst = 0, largest_bias = 0, last_variance = 0;
  for (Index degree = 0; degree <= highest; ++degree) {
    //! [resample]
    const PolynomialRegression recipe{.degree = degree};
    Rng rng = figure.rng().stream("noise");  // the same for every degree
    Matrix predictions(sets, places.rows());
    Real measured = 0;
    for (Index set = 0; set < sets; ++set) {
      const RegressionData data = wave.draw_at(X, rng);
      const RegressionData fresh = wave.draw_at(places, rng);
      const Matrix fitted = recipe.fit(data).predict(places);
      predictions.row(set) = fitted.transpose();
      measured += mean_squared_error(fitted, fresh.Y);
    }
    measured /= static_cast<Real>(sets);
    const BiasVariance found = bias_variance(predictions, truth);
    //! [resample]
    // The variance of least squares at fixed places is known: s² times the mean leverage.
    const PolynomialFit fit = recipe.fit({X, wave.truth(X), {}});
    const Matrix A = fit.basis.design(places);
    const Real theory = noise * (A * fit.gram_inverse).cwiseProduct(A).sum() / Real(101);
    const Real sum = found.bias_squared + found.variance + noise;
    pieces.row(degree, found.bias_squared, found.variance, noise, sum, measured, theory);
    worst = std::max(worst, std::abs(measured / sum - 1));
    sums.push_back(sum);
    if (degree == 0) largest_bias = found.bias_squared;
    last_variance = found.variance;
    figure.value("bias_squared_" + std::to_string(degree), found.bias_squared);
    figure.value("variance_" + std::to_string(degree), found.variance);
  }
  const auto best = std::ranges::min_element(sums) - sums.begin();
  figure.value("best_degree", best);
  figure.value("worst", worst);
  figure.value("worst_percent", 100 * worst);
  figure.value("noise", noise);
  figure.value("sets", sets);
  figure.value("points", n);
  figure.claim(
      "Bias², variance and noise add up to the error that is measured on fresh points, at every "
      "degree to within {:.1f} %. Bias² falls from {:.2f} with the degree, variance climbs to "
      "{:.3f}, and their sum is lowest at degree {}.",
      100 * worst, largest_bias, last_variance, best);
  figure.caption(
      "Mean squared error of polynomials that were fitted to {} evenly spaced points of a wave, "
      "against the degree. Bars, from below: the noise, which stays; the variance, which is what "
      "the noise of the fitted points does to the polynomial; the squared bias, which is what "
      "the polynomial cannot bend to. Marks: the error measured on fresh points. All over {} "
      "sets of points.",
      n, sets);
  figure.describe("Squared bias against degree", pieces, {.x = "degree", .y = "bias_squared"});
  figure.describe("Variance against degree", pieces, {.x = "degree", .y = "variance"});
  figure.describe("Measured error against degree", pieces, {.x = "degree", .y = "measured"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "bias_variance",
                      .title = "Bias, variance and noise",
                      .seed = 15,
                      .parameters = {{"points", 18, "points of a set", between(14, 1000)},
                                     {"sets", 1000, "sets drawn", at_least(10)},
                                     {"noise", 0.3, "standard deviation of the noise", above(0)}}},
                     experiment);
}
