#include "breaks.hpp"

#include <nn/data/noisy_curve.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/condition_number.hpp>
#include <nn/learn/cross_validation.hpp>
#include <nn/learn/least_squares.hpp>
#include <nn/learn/polynomial_regression.hpp>
#include <nn/report/program.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace nn;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Real rmse(const PolynomialFit& fit, const RegressionData& data) {
  return std::sqrt(mean_squared_error(fit.predict(data.X), data.Y));
}

// The decimal digits in which `found` agrees with `right` at the worst entry.
Index agreed_digits(const Vector& found, const Vector& right) {
  const Real worst = (found - right).cwiseQuotient(right).cwiseAbs().maxCoeff();
  return std::clamp<Index>(static_cast<Index>(std::floor(-std::log10(worst))), 0, 16);
}

void break_raw_powers(Narration& tell, Result& result) {
  const RegressionData women = read_regression(data_file(NN_CHAPTER, "women.csv"));
  tell.say(
      "The coefficients of the powers of the height, {:.0f} to {:.0f} inches: once from a fit in "
      "raw powers, once from a fit in Chebyshev polynomials. Both answer the same question.",
      women.X.minCoeff(), women.X.maxCoeff());
  Rows rows;
  std::vector<double> degrees, digits, ranks, conditions;
  for (const Index degree : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}) {
    const auto raw = PolynomialRegression{.degree = degree, .basis = Basis::powers}.fit(women);
    const auto stable = PolynomialRegression{.degree = degree}.fit(women);
    const Index agreed =
        agreed_digits(raw.in_powers().coefficients, stable.in_powers().coefficients);
    const Real raw_condition = condition_number(raw.basis.design(women.X));
    rows.push_back({std::to_string(degree), significant(raw_condition, 2),
                    significant(condition_number(stable.basis.design(women.X)), 2),
                    std::to_string(degree + 1), std::to_string(raw.rank), std::to_string(agreed)});
    result.set("condition_at_" + std::to_string(degree), raw_condition);
    result.set("digits_at_" + std::to_string(degree), agreed);
    degrees.push_back(static_cast<double>(degree));
    conditions.push_back(raw_condition);
    digits.push_back(static_cast<double>(agreed));
    ranks.push_back(static_cast<double>(raw.rank));
  }
  tell.table({"degree", "kappa raw", "kappa Chebyshev", "columns", "rank raw", "digits agreed"},
             rows);
  result.set("degrees", degrees);
  result.set("conditions", conditions);
  result.set("ranks", ranks);
  result.set("digits", digits);
  result.set("last_condition", conditions.back());
  result.set("last_rank", static_cast<Index>(ranks.back()));
}

void break_overfit(std::uint64_t seed, Narration& tell, Result& result) {
  Rng rng(seed);
  const NoisyCurve wave{one_wave, Real(0.3)};
  const Index n = 16;
  const RegressionData training = wave.draw(n, rng), fresh = wave.draw(1000, rng);
  tell.say(
      "{} points of a wave with noise of standard deviation {:.2f}, and 1000 fresh ones to judge "
      "by.",
      n, wave.noise);
  Rows rows;
  std::vector<double> seen, unseen, largest;
  for (const Index degree : {1, 3, 5, 7, 9, 11, 13, 15}) {
    const PolynomialFit fit = PolynomialRegression{.degree = degree}.fit(training);
    seen.push_back(rmse(fit, training));
    unseen.push_back(rmse(fit, fresh));
    largest.push_back(fit.in_powers().coefficients.cwiseAbs().maxCoeff());
    rows.push_back({std::to_string(degree), fixed(seen.back(), 3), significant(unseen.back(), 3),
                    significant(largest.back(), 2)});
  }
  tell.table({"degree", "training error", "error on fresh points", "largest coefficient"}, rows);
  result.set("training", seen);
  result.set("fresh", unseen);
  result.set("largest", largest);
  result.set("best_fresh", *std::ranges::min_element(unseen));
  result.set("last_fresh", unseen.back());
  result.set("last_largest", largest.back());
}

void break_extrapolate(Narration& tell, Result& result) {
  const RegressionData cars = read_cars();
  const Matrix speeds = Vector{{15, 25, 40, 60}};
  tell.say("Stopping distances in feet, fitted to speeds from {:.0f} to {:.0f} mph.",
           cars.X.minCoeff(), cars.X.maxCoeff());
  Rows rows;
  for (const Index degree : {1, 2, 3, 4, 5}) {
    const PolynomialFit fit = PolynomialRegression{.degree = degree}.fit(cars);
    const Matrix distances = fit.predict(speeds);
    std::vector<std::string> row{std::to_string(degree), fixed(fit.r_squared, 3)};
    for (Index i = 0; i < speeds.rows(); ++i) row.push_back(fixed(distances(i, 0), 0));
    rows.push_back(row);
    result.set("degree_" + std::to_string(degree), distances.col(0));
    result.set("at_60_degree_" + std::to_string(degree), distances(3, 0));
    result.set("at_25_degree_" + std::to_string(degree), distances(1, 0));
  }
  tell.table({"degree", "R squared", "15 mph", "25 mph", "40 mph", "60 mph"}, rows);
}

void break_interpolation(std::uint64_t seed, Narration& tell, Result& result) {
  const NoisyCurve wave{one_wave, Real(0.3)};
  constexpr Index n = 20, tables = 50;
  const auto place = [](Real u) { return std::cos(std::numbers::pi_v<Real> * u); };
  const Matrix places = Vector::LinSpaced(201, -1, 1);
  tell.say(
      "{} tables of {} points each, and a fit of minimum norm with p features. The error is the "
      "median over the tables, against the wave without noise.",
      tables, n);
  Rows rows;
  std::vector<double> counts, medians;
  for (const Index p : {5, 10, 15, 20, 25, 30, 60, 120}) {
    Rng rng(seed);
    const PolynomialBasis basis{.degree = p - 1};
    const Vector shares = (1 + Vector::LinSpaced(p, 0, static_cast<Real>(p - 1)).array()).inverse();
    std::vector<Real> errors;
    for (Index table = 0; table < tables; ++table) {
      const RegressionData data =
          wave.draw_at(uniform_matrix(n, 1, 0, 1, rng).unaryExpr(place), rng);
      const Matrix c = least_squares(basis.design(data.X) * shares.asDiagonal(), data.Y).B;
      const Matrix fitted = basis.design(places) * (shares.asDiagonal() * c);
      errors.push_back(std::sqrt(mean_squared_error(fitted, wave.truth(places))));
    }
    std::ranges::sort(errors);
    counts.push_back(static_cast<double>(p));
    medians.push_back((errors[tables / 2 - 1] + errors[tables / 2]) / 2);
    rows.push_back({std::to_string(p), significant(medians.back(), 3)});
  }
  tell.table({"features", "error"}, rows);
  result.set("features", counts);
  result.set("errors", medians);
  result.set("at_n", medians[3]);
  result.set("last", medians.back());
}

}  // namespace

RegressionData read_cars() { return read_regression(data_file(NN_CHAPTER, "cars.csv")); }

void tell_break(Break broken, std::uint64_t seed, Narration& tell, Result& result) {
  switch (broken) {
    case Break::raw_powers:
      return break_raw_powers(tell, result);
    case Break::overfit:
      return break_overfit(seed, tell, result);
    case Break::extrapolate:
      return break_extrapolate(tell, result);
    case Break::interpolation:
      return break_interpolation(seed, tell, result);
    case Break::nothing:
      return;
  }
}
