// Polynomials of degree 1, 3 and 15 through the same points of a wave.
#include <nn/data/noisy_curve.hpp>
#include <nn/learn/cross_validation.hpp>
#include <nn/learn/polynomial_regression.hpp>
#include <nn/report/figure.hpp>

#include <cmath>

using namespace nn;

namespace {

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const NoisyCurve wave{one_wave, figure.number("noise")};
  const RegressionData data = wave.draw(figure.whole("points"), rng);

  Table& points = figure.table("points", {"x", "y"});
  for (Index i = 0; i < data.X.rows(); ++i) points.row(data.X(i), data.Y(i));

  Table& curves = figure.table("curves", {"degree", "x", "fitted", "truth"});
  Table& errors = figure.table("errors", {"degree", "training", "truth"});
  // Only where there are points: what happens beyond them is another story.
  const Matrix X = Vector::LinSpaced(301, data.X.minCoeff(), data.X.maxCoeff());
  const Matrix truth = wave.truth(X);
  Real training[3], distance[3];
  std::size_t k = 0;
  for (const Index degree : {1, 3, 15}) {
    //! [fit]
    const PolynomialFit fit = PolynomialRegression{.degree = degree}.fit(data);
    training[k] = std::sqrt(mean_squared_error(fit.predict(data.X), data.Y));
    distance[k] = std::sqrt(mean_squared_error(fit.predict(X), truth));
    //! [fit]
    const Matrix fitted = fit.predict(X);
    for (Index i = 0; i < X.rows(); ++i) curves.row(degree, X(i), fitted(i), truth(i));
    errors.row(degree, training[k], distance[k]);
    figure.value("training_" + std::to_string(degree), training[k]);
    figure.value("truth_" + std::to_string(degree), distance[k]);
    ++k;
  }
  figure.value("points", data.X.rows());
  figure.value("noise", wave.noise);
  figure.claim(
      "The higher the degree, the nearer to the points: {:.2f}, {:.2f} and {:.2f} for degrees 1, "
      "3 and 15. To the true curve, degree 3 is nearest: {:.2f} against {:.2f} and {:.2f}.",
      training[0], training[1], training[2], distance[1], distance[0], distance[2]);
  figure.caption(
      "The same {} points of a wave, with noise of standard deviation {:.2g}, and the "
      "polynomials of degree 1, 3 and 15 that fit them best. Dashed, the wave itself. Distances "
      "are roots of mean squares, between the leftmost and the rightmost point.",
      data.X.rows(), wave.noise);
  figure.describe("Points", points, {.x = "x", .y = "y", .points = true});
  figure.describe("Fitted polynomials", curves, {.x = "x", .y = "fitted", .by = "degree"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "degrees",
                      .title = "Degrees 1, 3 and 15",
                      .seed = 4,
                      .parameters = {{"points", 24, "points drawn", between(16, 1000)},
                                     {"noise", 0.3, "standard deviation of the noise", above(0)}}},
                     experiment);
}
