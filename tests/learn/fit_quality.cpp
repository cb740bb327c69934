#include <nn/core/contract.hpp>
#include <nn/learn/fit_quality.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_fit_quality)

namespace {

// Two targets; the residuals' squares sum to 4 and 9, those of the targets about their means to 11
// and 50.
struct Example {
  Matrix residuals = Matrix(4, 2), Y = Matrix(4, 2);
  Example() {
    residuals << 1, 2, -1, -2, 1, 0, -1, 1;
    Y << 1, 0, 1, 10, 3, 5, 5, 5;
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(the_deviation_divides_by_the_freedom, Example) {
  const nn::FitQuality quality = nn::fit_quality(residuals, Y, 2, true);
  BOOST_TEST(quality.residual_sd(0) == std::sqrt(Real(4) / 2));
  BOOST_TEST(quality.residual_sd(1) == std::sqrt(Real(9) / 2));
  BOOST_TEST(std::isnan(nn::fit_quality(residuals, Y, 0, true).residual_sd(0)));
}

BOOST_FIXTURE_TEST_CASE(r_squared_is_measured_against_the_mean_or_0, Example) {
  const nn::FitQuality about_mean = nn::fit_quality(residuals, Y, 2, true);
  // Column 0: mean 2.5, squares 2.25 + 2.25 + 0.25 + 6.25 = 11. Column 1: mean 5, squares 50.
  BOOST_TEST(about_mean.r_squared(0) == 1 - Real(4) / 11);
  BOOST_TEST(about_mean.r_squared(1) == 1 - Real(9) / 50);
  const nn::FitQuality about_zero = nn::fit_quality(residuals, Y, 2, false);
  BOOST_TEST(about_zero.r_squared(0) == 1 - Real(4) / 36);
  BOOST_TEST(about_zero.r_squared(1) == 1 - Real(9) / 150);
}

BOOST_FIXTURE_TEST_CASE(a_constant_target_has_no_r_squared, Example) {
  Y.col(1).setConstant(Real(0.1));
  const nn::FitQuality quality = nn::fit_quality(residuals, Y, 2, true);
  BOOST_TEST(std::isnan(quality.r_squared(1)));
  BOOST_TEST(!std::isnan(quality.r_squared(0)));
}

BOOST_AUTO_TEST_CASE(a_row_has_the_deviation_of_its_quadratic_form) {
  Matrix A(2, 2), covariance(2, 2);
  A << 1, 2, 3, 0;
  covariance << 4, 1, 1, 9;
  const Vector deviations = nn::row_deviations(A, covariance);
  BOOST_TEST(deviations(0) == std::sqrt(Real(4 + 2 * 2 + 4 * 9)));
  BOOST_TEST(deviations(1) == std::sqrt(Real(9 * 4)));
  BOOST_CHECK_THROW(nn::row_deviations(A, Matrix::Identity(3, 3)), nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
