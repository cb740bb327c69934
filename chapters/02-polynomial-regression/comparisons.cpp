#include "comparisons.hpp"

#include <nn/data/folds.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/cross_validation.hpp>
#include <nn/learn/polynomial_regression.hpp>
#include <nn/report/program.hpp>

#include <cmath>

using namespace nn;

void choose_degree(const RegressionData& data, std::uint64_t seed, Narration& tell,
                   Result& result) {
  //! [choose]
  Rng rng(seed);
  const std::vector<Split> parts = folds(data, 10, rng);
  Vector training(9), held_out(9);
  for (Index degree = 0; degree < held_out.size(); ++degree) {
    const PolynomialRegression recipe{.degree = degree};
    const Matrix fitted = recipe.fit(data).predict(data.X);
    training(degree) = std::sqrt(mean_squared_error(fitted, data.Y));
    held_out(degree) = std::sqrt(validation_errors(recipe, parts).mean());
  }
  Index best = 0;
  held_out.minCoeff(&best);
  //! [choose]
  tell.heading("Choosing the degree");
  std::vector<std::vector<std::string>> rows;
  for (Index degree = 0; degree < held_out.size(); ++degree) {
    rows.push_back({std::to_string(degree), fixed(training(degree), 2), fixed(held_out(degree), 2),
                    degree == best ? "lowest" : ""});
  }
  tell.table({"degree", "error on the cars seen", "on the cars held out", ""}, rows);
  Result chosen;
  chosen.set("degree", best);
  chosen.set("training", training);
  chosen.set("held_out", held_out);
  chosen.set("lowest", held_out(best));
  chosen.set("of_degree_1", held_out(1));
  chosen.set("of_degree_2", held_out(2));
  chosen.set("of_degree_8", held_out(8));
  result.set("cross_validation", chosen);
}

void tell_of_women(Narration& tell, Result& result) {
  const RegressionData women = read_regression(data_file(NN_CHAPTER, "women.csv"));
  tell.heading("Fifteen averages");
  tell.say("Weight (pounds) against height (inches), averages of US women of 30 to 39.");
  std::vector<std::vector<std::string>> rows;
  Result inner;
  for (const Index degree : {1, 2, 3}) {
    const PolynomialFit fit = PolynomialRegression{.degree = degree}.fit(women);
    const PowerForm form = fit.in_powers();
    const Real ratio = form.coefficients(degree) / form.standard_errors(degree);
    rows.push_back({std::to_string(degree), fixed(fit.residual_sd, 3), fixed(ratio, 1)});
    inner.set("residual_sd_" + std::to_string(degree), fit.residual_sd);
    inner.set("ratio_" + std::to_string(degree), ratio);
  }
  tell.table({"degree", "residual standard deviation", "top coefficient / its error"}, rows);
  result.set("women", inner);
}
