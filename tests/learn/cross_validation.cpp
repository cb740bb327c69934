#include "learn/four_points.hpp"

#include <nn/core/contract.hpp>
#include <nn/data/folds.hpp>
#include <nn/learn/cross_validation.hpp>
#include <nn/learn/polynomial_regression.hpp>

#include <boost/test/unit_test.hpp>

using nn::Index, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_cross_validation)

// \checks{mean_squared_error}
BOOST_AUTO_TEST_CASE(the_error_is_the_mean_of_squares) {
  Matrix O(2, 2), Y(2, 2);
  O << 1, 2, 3, 4;
  Y << 1, 4, 0, 8;
  BOOST_TEST(nn::mean_squared_error(O, Y) == Real(29) / 4);
  BOOST_CHECK_THROW(nn::mean_squared_error(O, Matrix::Ones(2, 1)), nn::ShapeError);
  BOOST_CHECK_THROW(nn::mean_squared_error(Matrix(0, 1), Matrix(0, 1)), nn::DataError);
}

// \checks{cross_validation}
BOOST_AUTO_TEST_CASE(leaving_one_out_by_hand) {
  // The mean of three of the numbers 1, 3, 2, 5 against the fourth: 4/3 of its distance to the mean
  // of all, 2.75, so the squares sum to 16/9 of 8.75.
  nn::Rng rng(1);
  const auto parts = nn::folds(four_points(), 4, rng);
  const Vector errors = nn::validation_errors(nn::PolynomialRegression{.degree = 0}, parts);
  BOOST_TEST(errors.size() == 4);
  BOOST_TEST(near(errors.sum() / 10, 8.75 * 16 / 9 / 10));
}

BOOST_AUTO_TEST_CASE(a_curve_without_noise_is_predicted_from_its_degree_on) {
  nn::RegressionData data{Vector::LinSpaced(12, -1, 1), Matrix(12, 1), {}};
  data.Y = data.X.array().cube() - data.X.array();
  nn::Rng rng(2);
  const auto parts = nn::folds(data, 4, rng);
  BOOST_TEST(nn::validation_errors(nn::PolynomialRegression{.degree = 2}, parts).mean() > 1e-3);
  BOOST_TEST(nn::validation_errors(nn::PolynomialRegression{.degree = 3}, parts).mean() <
             1000 * eps * eps);
}

BOOST_AUTO_TEST_SUITE_END()
