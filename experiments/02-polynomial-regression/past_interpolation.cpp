// From too few features to far too many: the error of minimum-norm fits through the point where
// there are as many features as samples.
#include <nn/data/noisy_curve.hpp>
#include <nn/learn/cross_validation.hpp>
#include <nn/learn/least_squares.hpp>
#include <nn/learn/polynomial_basis.hpp>
#include <nn/metric/spread.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <limits>
#include <numbers>
#include <string>
#include <vector>

using namespace nn;

namespace {

constexpr Index counts[] = {1,  2,  3,  4,  5,  6,  8,  10, 12, 14, 16,  17, 18,
                            19, 20, 21, 22, 23, 24, 26, 30, 40, 60, 100, 160};

// One point in each of n equal pieces of the half circle, seen from above.
Matrix scattered(Index n, Rng& rng) {
  Matrix X(n, 1);
  for (Index i = 0; i < n; ++i) {
    const Real share = (static_cast<Real>(i) + rng.uniform(0, 1)) / static_cast<Real>(n);
    X(i, 0) = -std::cos(std::numbers::pi_v<Real> * share);
  }
  return X;
}

/// How the norm weighs the features: T_k is divided by (1 + k) to this power.
struct Weighting {
  const char* name;
  Real power;
};
constexpr Weighting weightings[] = {{"decreasing", 1}, {"equal", 0}};

/// Medians of the error against the wave.
struct Outcome {
  Real best = std::numeric_limits<Real>::infinity(), peak = 0, last = 0;
  Index best_p = 0, peak_p = 0;  // the peak from n / 2 features on
};

//! [features]
// Chebyshev polynomials T_0 ... T_{p-1}, each divided by (1 + k)^power.
Matrix features(const Matrix& X, Index p, Real power) {
  const Vector order = Vector::LinSpaced(p, 1, static_cast<Real>(p));
  return PolynomialBasis{.degree = p - 1}.design(X) *
         order.array().pow(-power).matrix().asDiagonal();
}
//! [features]

void experiment(Figure& figure) {
  const NoisyCurve wave{one_wave, figure.number("noise")};
  const Index n = figure.whole("points"), tables = figure.whole("tables");
  Rng own = figure.rng().stream("places");
  const Matrix places = scattered(200, own), truth = wave.truth(places);
  Outcome outcomes[2];
  Table& table =
      figure.table("errors", {"features", "n", "p", "low", "median", "high", "training"});
  for (std::size_t k = 0; k < 2; ++k) {
    const Weighting& weighting = weightings[k];
    Outcome& outcome = outcomes[k];
    for (const Index p : counts) {
      const Matrix G = features(places, p, weighting.power);
      Rng rng = figure.rng().stream("tables");  // the same tables for every p
      std::vector<Real> errors, training;
      for (Index i = 0; i < tables; ++i) {
        //! [fit]
        const RegressionData data = wave.draw_at(scattered(n, rng), rng);
        const Matrix A = features(data.X, p, weighting.power);
        // Where p > n, the answer of smallest norm.
        const Matrix c = least_squares(A, data.Y).B;
        errors.push_back(std::sqrt(mean_squared_error(G * c, truth)));
        training.push_back(std::sqrt(mean_squared_error(A * c, data.Y)));
        //! [fit]
      }
      const Spread s = spread(errors);
      outcome.last = s.median;
      table.row(weighting.name, n, p, s.low, s.median, s.high, spread(training).median);
      if (s.median < outcome.best) outcome.best = s.median, outcome.best_p = p;
      if (p >= n / 2 && s.median > outcome.peak) outcome.peak = s.median, outcome.peak_p = p;
    }
    const std::string name = weighting.name;
    figure.value("best_" + name, outcome.best);
    figure.value("best_p_" + name, outcome.best_p);
    figure.value("peak_" + name, outcome.peak);
    figure.value("peak_p_" + name, outcome.peak_p);
    figure.value("last_" + name, outcome.last);
  }
  figure.value("points", n);
  const Index last_p = counts[std::size(counts) - 1];
  figure.value("last_p", last_p);
  const Outcome &decreasing = outcomes[0], &equal = outcomes[1];
  figure.claim(
      "With features of decreasing size the error of minimum-norm fits to n = {} points peaks at "
      "{:.2f} where p = {}, and falls again to {:.2f} at {} features; it does not get back to "
      "the {:.2f} of {} features.",
      n, decreasing.peak, decreasing.peak_p, decreasing.last, last_p, decreasing.best,
      decreasing.best_p);
  figure.caption(
      "Distance to the wave (root of the mean square) against the number of features p, on "
      "logarithmic axes; {} points a table, noise of standard deviation {:.2g}, medians over {} "
      "tables, bands hold the middle eight tenths. The features are Chebyshev polynomials, "
      "divided by 1 + k (solid) or as they are (dashed). Up to p = n, the dotted line, both span "
      "the same polynomials and fit alike. Beyond, both go through every point, and what the "
      "norm prefers decides between them: the second ends at {:.2f}.",
      n, wave.noise, tables, equal.last);
  figure.describe("Median distance to the wave against p", table,
                  {.x = "p", .y = "median", .by = "features"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "past_interpolation",
                      .title = "Past interpolation",
                      .seed = 18,
                      .parameters = {{"points", 20, "points of a table", at_least(12)},
                                     {"tables", 61, "tables drawn", at_least(10)},
                                     {"noise", 0.3, "standard deviation of the noise", above(0)}}},
                     experiment);
}
