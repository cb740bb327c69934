// Ezekiel 1930: stopping distance on speed.
// Published digits: R's documentation of the data set `cars` (package datasets) and the summary of
// lm(dist ~ speed, cars) and lm(dist ~ speed + I(speed^2), cars) that it leads to.
#include "exact_line.hpp"

#include <nn/io/csv.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/polynomial_regression.hpp>

BOOST_AUTO_TEST_SUITE(reference_cars)

// \checks{standard_errors}
BOOST_AUTO_TEST_CASE(distance_on_speed) {
  const nn::Matrix table =
      nn::read_columns(BOOK_SOURCE_DIR "/chapters/02-polynomial-regression/cars.csv", {"speed", "dist"});
  const nn::Matrix x = table.col(0), y = table.col(1);
  BOOST_TEST(x.rows() == 50);
  const Line line = fitted_line(x, y);
  BOOST_TEST(rounds_to(line.intercept, -17.5791, 4));
  BOOST_TEST(rounds_to(line.slope, 3.9324, 4));
  BOOST_TEST(rounds_to(line.intercept_error, 6.7584, 4));
  BOOST_TEST(rounds_to(line.slope_error, 0.4155, 4));
  BOOST_TEST(rounds_to(line.residual_sd, 15.38, 2));
  BOOST_TEST(rounds_to(line.r_squared, 0.65108, 5));
  check_lines(line, exact_line(x, y, 1, 1), 1e-12L);
}

BOOST_AUTO_TEST_CASE(distance_on_speed_and_its_square) {
  const nn::RegressionData cars =
      nn::read_regression(BOOK_SOURCE_DIR "/chapters/02-polynomial-regression/cars.csv");
  const nn::PolynomialFit fit = nn::PolynomialRegression{.degree = 2}.fit(cars);
  const nn::PowerForm form = fit.in_powers();
  BOOST_TEST(rounds_to(form.coefficients(0), 2.47014, 5));
  BOOST_TEST(rounds_to(form.coefficients(1), 0.91329, 5));
  BOOST_TEST(rounds_to(form.coefficients(2), 0.09996, 5));
  BOOST_TEST(rounds_to(form.standard_errors(0), 14.81716, 5));
  BOOST_TEST(rounds_to(form.standard_errors(1), 2.03422, 5));
  BOOST_TEST(rounds_to(form.standard_errors(2), 0.06597, 5));
  BOOST_TEST(rounds_to(fit.residual_sd, 15.18, 2));
  BOOST_TEST(rounds_to(fit.r_squared, 0.6673, 4));
}

BOOST_AUTO_TEST_SUITE_END()
