// The World Almanac 1975: weight on height, and on height and its square.
// Published digits: R's data set `women` (package datasets) and the summaries of lm(weight ~
// height) and lm(weight ~ height + I(height^2)); the second were computed again for this test in
// exact fractions from the table.
#include "exact_line.hpp"

#include <nn/io/csv.hpp>
#include <nn/learn/polynomial_regression.hpp>

BOOST_AUTO_TEST_SUITE(reference_women)

namespace {

struct Women {
  nn::Matrix table =
      nn::read_columns(BOOK_SOURCE_DIR "/chapters/02-polynomial-regression/women.csv", {"height", "weight"});
  nn::Matrix x = table.col(0), y = table.col(1);
};

}  // namespace

BOOST_AUTO_TEST_CASE(weight_on_height) {
  const Women women;
  BOOST_TEST(women.x.rows() == 15);
  const Line line = fitted_line(women.x, women.y);
  BOOST_TEST(rounds_to(line.intercept, -87.51667, 5));
  BOOST_TEST(rounds_to(line.slope, 3.45, 5));
  BOOST_TEST(rounds_to(line.intercept_error, 5.93694, 5));
  BOOST_TEST(rounds_to(line.slope_error, 0.09114, 5));
  BOOST_TEST(rounds_to(line.residual_sd, 1.525, 3));
  BOOST_TEST(rounds_to(line.r_squared, 0.99101, 5));
  check_lines(line, exact_line(women.x, women.y, 1, 1), 1e-12L);
}

// \checks{qr}
BOOST_AUTO_TEST_CASE(a_parabola_is_visibly_better) {
  // Heights from 58 to 72 make 1, h and h² nearly dependent: the condition number is about 2e6.
  const Women women;
  nn::Matrix X(15, 2);
  X << women.x, women.x.cwiseAbs2();
  const nn::LinearFit fit = nn::LinearRegression{}.fit({X, women.y, {}});
  const double b[] = {261.8781835811247575, -7.34831932773109243, 0.083063994828700711};
  const double errors[] = {25.19677081964112316, 0.777692280386604888, 0.005979642367728704};
  BOOST_TEST(fit.line.model.b(fit.line.theta)(0) == b[0], boost::test_tools::tolerance(1e-9));
  for (nn::Index j = 0; j < 2; ++j) {
    BOOST_TEST(fit.line.theta(j) == b[j + 1], boost::test_tools::tolerance(1e-9));
  }
  for (nn::Index j = 0; j < 3; ++j) {
    BOOST_TEST(fit.standard_errors(j, 0) == errors[j], boost::test_tools::tolerance(1e-9));
  }
  BOOST_TEST(fit.residual_sd(0) == 0.384065001591009223, boost::test_tools::tolerance(1e-9));
  BOOST_TEST(fit.r_squared(0) == 0.999473652633009310, boost::test_tools::tolerance(1e-9));
  BOOST_TEST(fit.residual_sd(0) < fitted_line(women.x, women.y).residual_sd / 3);

  // In Chebyshev polynomials the same three numbers keep four more digits.
  const nn::PolynomialFit stable = nn::PolynomialRegression{.degree = 2}.fit({women.x, women.y, {}});
  const nn::PowerForm form = stable.in_powers();
  for (nn::Index j = 0; j < 3; ++j) {
    BOOST_TEST(form.coefficients(j) == b[j], boost::test_tools::tolerance(2e-13));
    BOOST_TEST(form.standard_errors(j) == errors[j], boost::test_tools::tolerance(2e-13));
  }
  BOOST_TEST(stable.residual_sd == 0.384065001591009223, boost::test_tools::tolerance(2e-13));
  BOOST_TEST(stable.r_squared == 0.999473652633009310, boost::test_tools::tolerance(2e-13));
}

BOOST_AUTO_TEST_SUITE_END()
