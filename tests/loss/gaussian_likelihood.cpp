#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/loss/gaussian_likelihood.hpp>
#include <nn/loss/squared.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

using nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(gaussian_likelihood)

// One number on the mean of a standard normal has density 1 / sqrt(2 pi).
BOOST_AUTO_TEST_CASE(one_number_has_the_density_of_the_normal_law) {
  const Real at_mean = nn::gaussian_negative_log_likelihood(Matrix::Zero(1, 1), Matrix::Zero(1, 1), 1);
  const Real at_two = nn::gaussian_negative_log_likelihood(Matrix::Zero(1, 1), Matrix::Constant(1, 1, 6), 3);
  BOOST_TEST(std::exp(-at_mean) == Real(0.39894228040143268), boost::test_tools::tolerance(Real(1e-6)));
  BOOST_TEST(std::exp(-at_two) == Real(0.053990966513188063 / 3), boost::test_tools::tolerance(Real(1e-6)));
}

// \checks{likelihood}
BOOST_AUTO_TEST_CASE(it_is_the_squared_loss_times_n_over_the_variance_plus_a_constant) {
  nn::Rng rng(5);
  const Matrix Y = nn::normal_matrix(9, 2, 0, 1, rng);
  const Real s = Real(0.7);
  const Real constant = 18 * std::log(s * std::sqrt(2 * std::acos(Real(-1))));
  for (int draw = 0; draw < 5; ++draw) {
    const Matrix O = nn::normal_matrix(9, 2, 0, 1, rng);
    const Real expected = 9 / (s * s) * nn::Squared{}.value(O, Y) + constant;
    const Real found = nn::gaussian_negative_log_likelihood(O, Y, s);
    BOOST_TEST(std::abs(found - expected) <= 64 * std::numeric_limits<Real>::epsilon() * std::abs(expected));
  }
}

BOOST_AUTO_TEST_CASE(other_shapes_and_a_deviation_of_nothing_are_refused) {
  BOOST_CHECK_THROW(nn::gaussian_negative_log_likelihood(Matrix::Zero(2, 1), Matrix::Zero(1, 1), 1), nn::ShapeError);
  BOOST_CHECK_THROW(nn::gaussian_negative_log_likelihood(Matrix::Zero(1, 1), Matrix::Zero(1, 1), 0), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
