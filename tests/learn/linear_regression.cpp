#include "learn/four_points.hpp"

#include <nn/core/contract.hpp>
#include <nn/learn/linear_regression.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <stdexcept>

using nn::Index, nn::LinearFit, nn::LinearRegression, nn::Matrix, nn::Real, nn::RegressionData;

BOOST_AUTO_TEST_SUITE(learn_linear_regression)

// \checks{design}
BOOST_AUTO_TEST_CASE(the_design_matrix_begins_with_ones) {
  Matrix X(2, 2), expected(2, 3);
  X << 5, 6, 7, 8;
  expected << 1, 5, 6, 1, 7, 8;
  BOOST_TEST((nn::design_matrix(X, true) == expected));
  BOOST_TEST((nn::design_matrix(X, false) == X));
  BOOST_TEST((nn::design_matrix(Matrix(3, 0), true) == Matrix::Ones(3, 1)));
}

// \checks{model}
BOOST_AUTO_TEST_CASE(the_line_through_four_points) {
  const LinearFit fit = LinearRegression{}.fit(four_points());
  BOOST_TEST(near(slope(fit), 1.1));
  BOOST_TEST(near(intercept(fit), 1.1));
  BOOST_TEST(near(fit.line.predict(Matrix::Constant(1, 1, 10))(0, 0), 12.1));
  BOOST_TEST(fit.n == 4);
  BOOST_TEST(fit.p == 2);
  BOOST_TEST(fit.rank == 2);
  BOOST_TEST(fit.converged);
}

// \checks{residual_deviation}
BOOST_AUTO_TEST_CASE(the_residual_deviation_divides_by_the_freedom_left) {
  BOOST_TEST(near(LinearRegression{}.fit(four_points()).residual_sd(0), std::sqrt(2.7 / 2)));
}

// \checks{standard_errors}
BOOST_AUTO_TEST_CASE(the_standard_errors_of_four_points) {
  const LinearFit fit = LinearRegression{}.fit(four_points());
  BOOST_REQUIRE(fit.standard_errors.rows() == 2);
  BOOST_TEST(near(fit.standard_errors(0, 0), std::sqrt(1.35 * (1.0 / 4 + 2.25 / 5))));
  BOOST_TEST(near(fit.standard_errors(1, 0), std::sqrt(1.35 / 5)));
}

// \checks{r_squared}
BOOST_AUTO_TEST_CASE(r_squared_compares_with_the_mean) {
  BOOST_TEST(near(LinearRegression{}.fit(four_points()).r_squared(0), 1 - 2.7 / 8.75));
}

// \checks{band}
BOOST_AUTO_TEST_CASE(the_band_is_narrowest_at_the_mean_of_x) {
  const LinearFit fit = LinearRegression{}.fit(four_points());
  Matrix X(3, 1), expected(3, 1);
  X << 1.5, 0, 7;
  for (Index i = 0; i < 3; ++i) {
    const Real distance = X(i, 0) - Real(1.5);
    expected(i, 0) = std::sqrt(Real(1.35) * (Real(0.25) + distance * distance / 5));
  }
  BOOST_TEST(distance_in_eps(nn::standard_error_of_mean(fit, X), expected) < 40);
}

BOOST_AUTO_TEST_CASE(a_band_needs_the_columns_of_the_fit_and_its_errors) {
  const LinearFit fit = LinearRegression{}.fit(four_points());
  BOOST_CHECK_THROW(nn::standard_error_of_mean(fit, Matrix::Ones(3, 2)), nn::ShapeError);
  BOOST_CHECK_THROW(nn::standard_error_of_mean(fit, Matrix::Ones(3, 0)), nn::ShapeError);
  const LinearFit ridge = LinearRegression{.ridge = 1}.fit(four_points());
  BOOST_CHECK_THROW(nn::standard_error_of_mean(ridge, Matrix::Ones(3, 1)), nn::NumericError);
  const LinearFit origin = LinearRegression{.intercept = false}.fit(four_points());
  BOOST_TEST(nn::standard_error_of_mean(origin, Matrix::Zero(1, 1))(0, 0) == 0);
  BOOST_CHECK_THROW(nn::standard_error_of_mean(origin, Matrix::Ones(3, 2)), nn::ShapeError);
}

// \checks{r_squared}
BOOST_AUTO_TEST_CASE(without_intercept_the_measure_is_the_origin) {
  const LinearFit fit = LinearRegression{.intercept = false}.fit(four_points());
  const double w = 22.0 / 14, squares = 39 - 22.0 * 22 / 14;  // Σxy / Σx², Σy² - (Σxy)² / Σx²
  BOOST_TEST(near(slope(fit), w));
  BOOST_TEST(intercept(fit) == 0);
  BOOST_TEST(fit.p == 1);
  BOOST_TEST(near(fit.residual_sd(0), std::sqrt(squares / 3)));
  BOOST_TEST(near(fit.standard_errors(0, 0), std::sqrt(squares / 3 / 14)));
  BOOST_TEST(near(fit.r_squared(0), 1 - squares / 39));
}

BOOST_AUTO_TEST_CASE(several_targets_are_fitted_as_one_at_a_time) {
  const RegressionData both = plane(50);
  for (const Real lambda : {Real(0), Real(2)}) {
    const LinearFit together = LinearRegression{.ridge = lambda}.fit(both);
    for (Index k = 0; k < 2; ++k) {
      const LinearFit alone = LinearRegression{.ridge = lambda}.fit({both.X, both.Y.col(k), {}});
      const Matrix W = together.line.model.W(together.line.theta);
      BOOST_TEST(distance_in_eps(W.col(k), alone.line.model.W(alone.line.theta)) < 50);
      BOOST_TEST(near(together.r_squared(k), alone.r_squared(0)));
      BOOST_TEST(near(together.residual_sd(k), alone.residual_sd(0)));
      if (lambda == 0) {
        BOOST_TEST(distance_in_eps(together.standard_errors.col(k), alone.standard_errors) < 50);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(without_features_the_mean_is_fitted) {
  const RegressionData data = four_points();
  const LinearFit fit = LinearRegression{}.fit({Matrix(4, 0), data.Y, {}});
  BOOST_TEST(near(intercept(fit), 2.75));
  BOOST_TEST(near(fit.residual_sd(0), std::sqrt(8.75 / 3)));
  BOOST_TEST(near(fit.standard_errors(0, 0), std::sqrt(8.75 / 3 / 4)));
  BOOST_TEST(std::abs(fit.r_squared(0)) < 20 * eps);
}

BOOST_AUTO_TEST_CASE(a_descent_that_runs_out_of_steps_says_so) {
  // Two columns that differ by a 1024th, and targets that depend on that difference alone.
  RegressionData narrow{Matrix(4, 2), Matrix(4, 1), {}};
  narrow.X << 1024, 1025, 1024, 1023, -1024, -1023, -1024, -1025;
  narrow.X /= 1024;
  narrow.Y << 1, -1, 1, -1;
  const LinearRegression descent{.solver = nn::Solver::gradient_descent};
  BOOST_TEST(!descent.fit(narrow).converged);
  BOOST_TEST(descent.fit(four_points()).converged);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_fitted_is_refused) {
  BOOST_CHECK_THROW(LinearRegression{}.fit({Matrix(0, 1), Matrix(0, 1), {}}), nn::DataError);
  BOOST_CHECK_THROW(LinearRegression{}.fit({Matrix::Ones(3, 1), Matrix::Ones(2, 1), {}}),
                    nn::ShapeError);
  const Real infinity = std::numeric_limits<Real>::infinity();
  for (const Real bad : {Real(-1), infinity, std::numeric_limits<Real>::quiet_NaN()}) {
    BOOST_CHECK_THROW(LinearRegression{.ridge = bad}.fit(four_points()), std::invalid_argument);
  }
}

BOOST_AUTO_TEST_SUITE_END()
