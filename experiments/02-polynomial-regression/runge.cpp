// Runge's bell through 16 points: evenly spaced, and at the Chebyshev points.
#include <nn/data/noisy_curve.hpp>
#include <nn/learn/polynomial_regression.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <numbers>

using namespace nn;

namespace {

//! [points]
// Points at evenly spaced angles of a half circle, seen from above.
Matrix chebyshev_points(Index n) {
  Matrix X(n, 1);
  for (Index i = 0; i < n; ++i) {
    const Real middle = static_cast<Real>(i) + Real(0.5);
    const Real share = middle / static_cast<Real>(n);
    X(i, 0) = -std::cos(std::numbers::pi_v<Real> * share);
  }
  return X;
}
//! [points]

void experiment(Figure& figure) {
  const NoisyCurve bell{runge, 0};
  const Index degree = figure.whole("degree");
  const Matrix X = Vector::LinSpaced(1001, -1, 1), truth = bell.truth(X);
  Table& points = figure.table("points", {"spacing", "x", "y"});
  Table& curves = figure.table("curves", {"spacing", "x", "fitted", "truth"});
  Table& growth = figure.table("growth", {"spacing", "degree", "error"});
  Real error[2];
  for (const bool even : {true, false}) {
    const std::string name = even ? "even" : "Chebyshev";
    for (Index D = degree % 2 == 1 ? 3 : 4; D <= 39; D += 2) {
      const Matrix places =
          even ? Matrix(Vector::LinSpaced(D + 1, -1, 1)) : chebyshev_points(D + 1);
      const Matrix fitted =
          PolynomialRegression{.degree = D}.fit({places, bell.truth(places), {}}).predict(X);
      const Real farthest = (fitted - truth).cwiseAbs().maxCoeff();
      growth.row(name, D, farthest);
      if (D != degree) continue;
      error[even ? 0 : 1] = farthest;
      for (Index i = 0; i <= D; ++i) points.row(name, places(i), runge(places(i)));
      for (Index i = 0; i < X.rows(); i += 2) curves.row(name, X(i), fitted(i), truth(i));
    }
  }
  figure.value("degree", degree);
  figure.value("points", degree + 1);
  figure.value("even", error[0]);
  figure.value("chebyshev", error[1]);
  figure.claim(
      "The same degree {} through {} points of the same curve misses it by {:.2f} where the "
      "points are evenly spaced, and by {:.2f} where they crowd toward the ends.",
      degree, degree + 1, error[0], error[1]);
  figure.caption(
      "Left, Runge's bell (dotted) and the polynomial of degree {} through {} of its points, "
      "evenly spaced above, at the Chebyshev points below. There is no noise. Right, the "
      "farthest that the polynomial strays from the bell against its degree, on a logarithmic "
      "axis: with evenly spaced points more points make it worse.",
      degree, degree + 1);
  figure.describe("Fitted polynomials", curves, {.x = "x", .y = "fitted", .by = "spacing"});
  figure.describe("Largest error against degree", growth,
                  {.x = "degree", .y = "error", .by = "spacing"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "runge",
                      .title = "Runge's bell",
                      .parameters = {{"degree", 15, "degree on the left", between(3, 39)}}},
                     experiment);
}
