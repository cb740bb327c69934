// Anscombe 1973: four tables, one line.
// Published digits: his own list of what the four have in common (page 17): y = 3 + 0.5 x, standard
// error of the slope 0.118, R² 0.667, residual sum of squares 13.75.
#include "exact_line.hpp"

#include <nn/io/csv.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(reference_anscombe)

// \checks{r_squared}
// \checks{standard_errors}
BOOST_AUTO_TEST_CASE(four_tables_one_line) {
  for (const std::string set : {"1", "2", "3", "4"}) {
    const nn::Matrix table = nn::read_columns(
        BOOK_SOURCE_DIR "/chapters/01-linear-regression/anscombe.csv", {"x" + set, "y" + set});
    const nn::Matrix x = table.col(0), y = table.col(1);
    BOOST_TEST(x.rows() == 11);
    const Line line = fitted_line(x, y);
    BOOST_TEST_CONTEXT("set " << set) {
      BOOST_TEST(rounds_to(line.intercept, 3.00, 2));
      BOOST_TEST(rounds_to(line.slope, 0.500, 3));
      BOOST_TEST(rounds_to(line.slope_error, 0.118, 3));
      BOOST_TEST(rounds_to(line.r_squared, 0.67, 2));
      BOOST_TEST(std::abs(line.residual_sd * line.residual_sd * 9 - 13.75L) < 0.03L);
      check_lines(line, exact_line(x, y, 1, 100), 1e-12L);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
