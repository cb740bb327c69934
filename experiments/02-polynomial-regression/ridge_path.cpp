// A ridge on a polynomial of degree 15: its coefficients against the strength of the penalty, and
// three of the fits.
#include <nn/data/noisy_curve.hpp>
#include <nn/learn/cross_validation.hpp>
#include <nn/learn/polynomial_regression.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <limits>

using namespace nn;

namespace {

constexpr Index degree = 15;

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const NoisyCurve wave{one_wave, figure.number("noise")};
  const RegressionData data = wave.draw(figure.whole("points"), rng);
  const Matrix X = Vector::LinSpaced(301, data.X.minCoeff(), data.X.maxCoeff());
  const Matrix truth = wave.truth(X);

  Table& points = figure.table("points", {"x", "y"});
  for (Index i = 0; i < data.X.rows(); ++i) points.row(data.X(i), data.Y(i));

  Table& path = figure.table("path", {"lambda", "power", "coefficient"});
  Table& errors = figure.table("errors", {"lambda", "training", "truth", "largest"});
  Real best_lambda = 0, best = std::numeric_limits<Real>::infinity(), best_largest = 0;
  for (Index step = 0; step <= 60; ++step) {
    const Real lambda = std::pow(Real(10), static_cast<Real>(step - 48) / 6);
    //! [path]
    const PolynomialFit fit = PolynomialRegression{.degree = degree, .ridge = lambda}.fit(data);
    const Vector beta = fit.in_powers().coefficients;
    const Real distance = std::sqrt(mean_squared_error(fit.predict(X), truth));
    //! [path]
    for (Index j = 1; j <= degree; ++j) path.row(lambda, j, beta(j));
    const Real largest = beta.cwiseAbs().maxCoeff();
    const Real training = std::sqrt(mean_squared_error(fit.predict(data.X), data.Y));
    errors.row(lambda, training, distance, largest);
    if (distance < best) best = distance, best_lambda = lambda, best_largest = largest;
  }

  Table& curves = figure.table("curves", {"lambda", "fit", "x", "fitted", "truth"});
  const Real lambdas[] = {0, best_lambda, 30};
  const char* names[] = {"none", "best", "heavy"};
  for (std::size_t k = 0; k < 3; ++k) {
    const PolynomialFit fit = PolynomialRegression{.degree = degree, .ridge = lambdas[k]}.fit(data);
    const Matrix fitted = fit.predict(X);
    for (Index i = 0; i < X.rows(); ++i) {
      curves.row(lambdas[k], names[k], X(i), fitted(i), truth(i));
    }
    const std::string name = names[k];
    figure.value("truth_" + name, std::sqrt(mean_squared_error(fitted, truth)));
    figure.value("largest_" + name, fit.in_powers().coefficients.cwiseAbs().maxCoeff());
    figure.value("training_" + name, std::sqrt(mean_squared_error(fit.predict(data.X), data.Y)));
  }
  const PolynomialFit free = PolynomialRegression{.degree = degree}.fit(data);
  const PolynomialFit cubic = PolynomialRegression{.degree = 3}.fit(data);
  const Real free_largest = free.in_powers().coefficients.cwiseAbs().maxCoeff();
  const Real free_distance = std::sqrt(mean_squared_error(free.predict(X), truth));
  figure.value("best_lambda", best_lambda);
  figure.value("truth_cubic", std::sqrt(mean_squared_error(cubic.predict(X), truth)));
  figure.value("points", data.X.rows());
  figure.claim(
      "A penalty of {:.1g} tames a polynomial of degree {}: its largest coefficient falls from "
      "{:.2g} to {:.2g}, and its distance to the true curve from {:.2f} to {:.2f}.",
      best_lambda, degree, free_largest, best_largest, free_distance, best);
  figure.caption(
      "Left, the coefficients of x to \\f$x^{{{}}}\\f$ against the strength of the penalty; the "
      "vertical line marks the one that comes nearest to the true curve. Right, the fits to the "
      "{} points without a penalty, with the best one and with \\f$\\lambda\\f$ = {:.0f}; "
      "dotted, the true curve.",
      degree, data.X.rows(), lambdas[2]);
  figure.describe("Coefficients against lambda", path,
                  {.x = "lambda", .y = "coefficient", .by = "power"});
  figure.describe("Distance to the true curve against lambda", errors,
                  {.x = "lambda", .y = "truth"});
  figure.describe("Fits", curves, {.x = "x", .y = "fitted", .by = "fit"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "ridge_path",
                      .title = "Ridge path",
                      .seed = 4,
                      .parameters = {{"points", 24, "points drawn", between(16, 1000)},
                                     {"noise", 0.3, "standard deviation of the noise", above(0)}}},
                     experiment);
}
