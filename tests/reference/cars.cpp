// Ezekiel 1930: stopping distance on speed.
// Published digits: R's documentation of the data set `cars` (package datasets) and the summary of
// lm(dist ~ speed, cars) that it leads to.
#include "exact_line.hpp"

#include <nn/io/csv.hpp>

BOOST_AUTO_TEST_SUITE(reference_cars)

// \checks{standard_errors}
BOOST_AUTO_TEST_CASE(distance_on_speed) {
  const nn::Matrix table =
      nn::read_columns(BOOK_SOURCE_DIR "/tests/reference/cars.csv", {"speed", "dist"});
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

BOOST_AUTO_TEST_SUITE_END()
