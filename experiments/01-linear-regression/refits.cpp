// What other tables would have said: the same x, fresh noise, and a new line each time. The scatter
// of the slopes is held against the standard error that one table alone would give.
#include <nn/core/random.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace nn;

namespace {

constexpr Real true_intercept = 1, true_slope = Real(0.5);

/// What was fitted to many tables of n points.
struct Refits {
  Vector intercepts;  ///< one for each table
  Vector slopes;
  Real theory;         ///< standard deviation of the slope when the noise is known
  Index covered;       ///< tables whose own standard error reaches the true slope
  RegressionData one;  ///< the first table
};

// n points evenly spaced over 0 ... 10, each in the middle of its stretch.
Matrix evenly_spaced(Index n) {
  const Real half = Real(5) / static_cast<Real>(n);
  return Vector::LinSpaced(n, half, 10 - half);
}

//! [refit]
Refits refit(Index n, Index draws, Real noise, Rng& rng) {
  const Matrix X = evenly_spaced(n);
  const Matrix truth = true_intercept + (true_slope * X).array();
  Refits refits{Vector(draws), Vector(draws), 0, 0, {}};
  for (Index draw = 0; draw < draws; ++draw) {
    const RegressionData data{X, truth + normal_matrix(n, 1, 0, noise, rng), {"x"}};
    const LinearFit fit = LinearRegression{}.fit(data);
    refits.intercepts(draw) = fit.line.model.b(fit.line.theta)(0);
    refits.slopes(draw) = fit.line.model.W(fit.line.theta)(0);
    if (std::abs(refits.slopes(draw) - true_slope) <= fit.standard_errors(1)) ++refits.covered;
    if (draw == 0) {
      refits.theory = noise * std::sqrt(fit.gram_inverse(1, 1));
      refits.one = data;
    }
  }
  return refits;
}
//! [refit]

Real standard_deviation(const Vector& numbers) {
  const Real freedom = static_cast<Real>(numbers.size() - 1);
  return std::sqrt((numbers.array() - numbers.mean()).square().sum() / freedom);
}

// The height of the bell curve at z standard deviations from its centre.
Real bell(Real z, Real sd) {
  return std::exp(-z * z / 2) / (sd * std::sqrt(2 * std::numbers::pi_v<Real>));
}

// Bins a quarter of the theoretical standard deviation wide; the outermost take what lies beyond.
void count_slopes(const Refits& refits, Table& histogram, Table& theory) {
  constexpr Index bins = 32;
  const Real width = refits.theory / 4;
  const Real left = true_slope - static_cast<Real>(bins / 2) * width;
  Vector counts = Vector::Zero(bins);
  for (const Real slope : refits.slopes) {
    const auto bin = static_cast<Index>(std::floor((slope - left) / width));
    counts(std::clamp<Index>(bin, 0, bins - 1)) += 1;
  }
  const Real area = width * static_cast<Real>(refits.slopes.size());
  for (Index bin = 0; bin < bins; ++bin) {
    const Real centre = left + (static_cast<Real>(bin) + Real(0.5)) * width;
    histogram.row(centre, width, counts(bin), counts(bin) / area);
  }
  for (Index i = -64; i <= 64; ++i) {
    const Real z = static_cast<Real>(i) / 16;
    theory.row(true_slope + z * refits.theory, bell(z, refits.theory));
  }
}

// The exponent a of measured = c n^a, from a line through the logarithms.
Real exponent(const Vector& sizes, const Vector& measured) {
  const Matrix x = sizes.array().log(), y = measured.array().log();
  const LinearFit fit = LinearRegression{}.fit({x, y, {"log n"}});
  return fit.line.model.W(fit.line.theta)(0);
}

void experiment(Figure& figure) {
  const Index n = figure.whole("points"), draws = figure.whole("draws");
  const Real noise = figure.number("noise");
  Rng rng = figure.rng().stream("refits");
  const Refits refits = refit(n, draws, noise, rng);

  Table& points = figure.table("points", {"x", "y"});
  for (Index i = 0; i < n; ++i) points.row(refits.one.X(i), refits.one.Y(i));
  Table& lines = figure.table("lines", {"draw", "slope", "intercept"});
  for (Index draw = 0; draw < 50; ++draw) {
    lines.row(draw, refits.slopes(draw), refits.intercepts(draw));
  }
  Table& histogram = figure.table("histogram", {"slope", "width", "count", "density"});
  Table& theory = figure.table("bell", {"slope", "density"});
  count_slopes(refits, histogram, theory);

  const Vector sizes{{10, 20, 40, 80, 160, 320}};
  Vector measured(sizes.size());
  Table& spread = figure.table("spread", {"n", "measured", "theory"});
  for (Index i = 0; i < sizes.size(); ++i) {
    Rng own = figure.rng().stream("n = " + std::to_string(static_cast<Index>(sizes(i))));
    const Refits more = refit(static_cast<Index>(sizes(i)), draws, noise, own);
    measured(i) = standard_deviation(more.slopes);
    spread.row(sizes(i), measured(i), more.theory);
  }

  // Four standard deviations of a standard deviation that is measured on so many draws.
  const Real tolerance = 4 / std::sqrt(2 * static_cast<Real>(draws));
  const Real sd = standard_deviation(refits.slopes);
  const Real coverage = static_cast<Real>(refits.covered) / static_cast<Real>(draws);
  figure.value("points", n);
  figure.value("draws", draws);
  figure.value("sd_measured", sd);
  figure.value("sd_theory", refits.theory);
  figure.value("tolerance", tolerance);
  figure.value("exponent", exponent(sizes, measured));
  figure.value("coverage", coverage);
  figure.claim(
      "At every size tried the slopes scatter as the standard error says, to within {:.0f} %, and "
      "so their spread falls like \\f$1/\\sqrt n\\f$.",
      100 * tolerance);
  figure.caption(
      "Left, the lines of the first 50 of {} tables: {} points at the same x, each time with "
      "fresh noise of standard deviation {:.3g}. The dots are one such table, the dashed line is "
      "the true one. Top right, the slopes of all tables as a histogram, under the bell curve of "
      "theory, whose standard deviation is {:.3g}. Bottom right, the standard deviation of the "
      "slopes against the number of points n, on logarithmic axes; the line is theory. Of all "
      "tables, {:.0f} % come within their own standard error of the true slope.",
      draws, n, noise, refits.theory, 100 * coverage);
  figure.describe("Slopes as a histogram, density against slope", histogram,
                  {.x = "slope", .y = "density"});
  figure.describe("Standard deviation of the slope against n, measured", spread,
                  {.x = "n", .y = "measured"});
  figure.describe("The same from theory", spread, {.x = "n", .y = "theory"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "refits",
                      .title = "Fifty refits",
                      .seed = 6,
                      .parameters = {{"points", 20, "points of a table", at_least(3)},
                                     {"draws", 5000, "tables drawn at each size", at_least(50)},
                                     {"noise", 2.0, "standard deviation of the noise", above(0)}}},
                     experiment);
}
