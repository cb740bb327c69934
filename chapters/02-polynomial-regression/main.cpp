// Chapter 2: polynomial regression. Without arguments it asks Ezekiel's 50 cars whether the
// stopping distance grows with the square of the speed; with --data it fits a polynomial to a table
// of yours.
#include "breaks.hpp"
#include "comparisons.hpp"

#include <nn/core/contract.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/polynomial_regression.hpp>
#include <nn/report/ascii_plot.hpp>
#include <nn/report/program.hpp>

#include <algorithm>

using namespace nn;

namespace {

struct Settings {
  PolynomialRegression recipe{.degree = 2};
  Break broken = Break::nothing;
};

const std::vector<std::pair<std::string, Basis>> bases = {
    {"powers", Basis::powers}, {"scaled", Basis::scaled_powers}, {"chebyshev", Basis::chebyshev}};

std::string name_of(Basis basis) {
  return std::ranges::find(bases, basis, &std::pair<std::string, Basis>::second)->first;
}

RegressionData read_data(const Shared& shared) {
  const RegressionData data = read_regression(shared.data, {shared.features, shared.target});
  if (data.X.cols() == 1) return data;
  throw DataError("a polynomial takes one feature, not " + std::to_string(data.X.cols()) +
                  " (choose one of the columns with --features)");
}

//! [fit]
void fit_and_tell(const RegressionData& data,
                  const PolynomialRegression& recipe, Narration& tell,
                  Result& result) {
  const PolynomialFit fit = recipe.fit(data);
  const PowerForm form = fit.in_powers();
  std::vector<std::string> names;
  for (Index j = 0; j < fit.p; ++j) {
    names.push_back("x^" + std::to_string(j));
  }
  result.set("method", "qr");
  result.set("basis", name_of(recipe.basis));
  result.set("degree", recipe.degree);
  result.set("n", fit.n);
  result.set("d", data.X.cols());
  result.set("rank", fit.rank);
  result.set("coefficients", names, form.coefficients);
  result.set("standard_errors", names, form.standard_errors);
  result.set("residual_sd", fit.residual_sd);
  result.set("r_squared", fit.r_squared);
  //! [fit]

  tell.heading("The fit");
  std::vector<std::vector<std::string>> rows;
  for (Index j = 0; j < fit.p; ++j) {
    rows.push_back({names[static_cast<std::size_t>(j)], significant(form.coefficients(j), 6),
                    significant(form.standard_errors(j), 4)});
  }
  tell.table({"", "estimate", "standard error"}, rows);
  if (recipe.ridge > 0) {
    tell.say(
        "These minimise the squared residuals plus {} times the squares of all coefficients but "
        "the first.",
        significant(recipe.ridge, 6));
  } else if (fit.rank < fit.p) {
    tell.say(
        "The {} columns have rank {}: many polynomials fit equally well, and this is the one "
        "with the smallest coefficients.",
        fit.p, fit.rank);
  }
  tell.say("{} samples, residual standard deviation {}, R squared {}.", fit.n,
           significant(fit.residual_sd, 4), fixed(fit.r_squared, 4));
}

void tell_story(const Settings& settings, std::uint64_t seed, Narration& tell, Result& result) {
  const RegressionData cars = read_cars();
  tell.heading("The data");
  tell.say(
      "Ezekiel's {} cars: speed (mph) and, upward, stopping distance (feet).",
      cars.X.rows());
  const PolynomialFit fit = settings.recipe.fit(cars);
  const Matrix speeds = Vector::LinSpaced(60, cars.X.minCoeff(), cars.X.maxCoeff());
  if (const auto plot = ascii_plot({{.x = cars.X.col(0), .y = cars.Y.col(0)},
                                    {.x = speeds, .y = fit.predict(speeds), .line = true}})) {
    tell.verbatim(*plot);
  }
  fit_and_tell(cars, settings.recipe, tell, result);
  if (settings.recipe.ridge > 0) return;
  choose_degree(cars, seed, tell, result);
  tell_of_women(tell, result);
}

}  // namespace

int main(int argc, char** argv) {
  Settings settings;
  Options options("polynomial-regression", "Chapter 2: fits a polynomial by least squares.");
  options.whole("--degree", settings.recipe.degree, "highest power of x", between(0, 100));
  options.number("--ridge", settings.recipe.ridge, "penalty lambda on x^1 ... x^D", at_least(0));
  options.choice("--basis", settings.recipe.basis, bases, "polynomials to fit with");
  options.choice("--break", settings.broken, breaks, "fail on purpose, to see what it looks like");
  return run_program(argc, argv, options,
                     [&](const Shared& shared, Narration& tell, Result& result) {
                       const std::uint64_t seed = shared.seed.value_or(2);
                       if (settings.broken != Break::nothing)
                         return tell_break(settings.broken, seed, tell, result);
                       if (shared.data.empty()) return tell_story(settings, seed, tell, result);
                       fit_and_tell(read_data(shared), settings.recipe, tell, result);
                     });
}
