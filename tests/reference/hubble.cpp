// Hubble 1929, table 1: velocity on distance.
// Published digits: the project's table of checks, -40.7836 + 454.1584 distance, R² 0.62353,
// through the origin 423.9373. Standard errors and deviation, 83.44, 75.24 and 232.9, are those
// that every statistics package prints for this table.
#include "exact_line.hpp"

#include <nn/io/csv.hpp>

using nn::LinearFit, nn::LinearRegression, nn::Matrix, nn::Solver;

BOOST_AUTO_TEST_SUITE(reference_hubble)

namespace {

struct Hubble {
  Matrix table = nn::read_columns(BOOK_SOURCE_DIR "/chapters/01-linear-regression/hubble.csv",
                                  {"distance_mpc", "velocity_km_s"});
  Matrix x = table.col(0), y = table.col(1);
};

}  // namespace

// \checks{standard_errors}
// \checks{residual_deviation}
// \checks{r_squared}
BOOST_AUTO_TEST_CASE(the_published_digits) {
  const Hubble hubble;
  BOOST_TEST(hubble.x.rows() == 24);
  const Line line = fitted_line(hubble.x, hubble.y);
  BOOST_TEST(rounds_to(line.intercept, -40.7836491, 7));
  BOOST_TEST(rounds_to(line.slope, 454.1584409, 7));
  BOOST_TEST(rounds_to(line.intercept_error, 83.44, 2));
  BOOST_TEST(rounds_to(line.slope_error, 75.24, 2));
  BOOST_TEST(rounds_to(line.residual_sd, 232.9, 1));
  BOOST_TEST(rounds_to(line.r_squared, 0.62353, 5));
}

// \checks{normal_equations}
// \checks{qr}
// \checks{pseudo_inverse}
BOOST_AUTO_TEST_CASE(every_solver_has_twelve_digits_and_descent_nine) {
  const Hubble hubble;
  const Line exact = exact_line(hubble.x, hubble.y, 1000, 1);
  check_lines(fitted_line(hubble.x, hubble.y), exact, 1e-12L);
  check_lines(fitted_line(hubble.x, hubble.y, Solver::normal_equations), exact, 1e-12L);
  check_lines(fitted_line(hubble.x, hubble.y, Solver::pseudo_inverse), exact, 1e-12L);
  check_lines(fitted_line(hubble.x, hubble.y, Solver::gradient_descent), exact, 1e-9L);
}

BOOST_AUTO_TEST_CASE(through_the_origin) {
  const Hubble hubble;
  const LinearFit fit = LinearRegression{.intercept = false}.fit({hubble.x, hubble.y, {}});
  BOOST_TEST(rounds_to(fit.line.theta(0), 423.9373, 4));
}

BOOST_AUTO_TEST_SUITE_END()
