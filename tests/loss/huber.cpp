#include <nn/core/matrix.hpp>
#include <nn/loss/absolute.hpp>
#include <nn/loss/huber.hpp>
#include <nn/loss/squared.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <stdexcept>

using nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(loss_huber)

namespace {

Real cost(Real residual, Real delta) {
  return nn::Huber{.delta = delta}.value(Matrix::Constant(1, 1, residual), Matrix::Zero(1, 1));
}

Real pull(Real residual, Real delta) {
  Matrix dO;
  nn::Huber{.delta = delta}.gradient(Matrix::Constant(1, 1, residual), Matrix::Zero(1, 1), dO);
  return dO(0, 0);
}

}  // namespace

// \checks{huber_loss}
BOOST_AUTO_TEST_CASE(a_parabola_inside_and_a_line_outside) {
  for (const Real sign : {Real(-1), Real(1)}) {
    BOOST_TEST(cost(sign, 2) == Real(0.5));
    BOOST_TEST(cost(2 * sign, 2) == 2);  // the kink: both branches agree
    BOOST_TEST(cost(5 * sign, 2) == 8);  // 2 (5 - 1)
    BOOST_TEST(pull(sign, 2) == sign);
    BOOST_TEST(pull(2 * sign, 2) == 2 * sign);
    BOOST_TEST(pull(5 * sign, 2) == 2 * sign);
  }
  BOOST_TEST(cost(0, 2) == 0);
  BOOST_TEST(pull(0, 2) == 0);
}

// \checks{huber_loss}
BOOST_AUTO_TEST_CASE(the_mean_is_over_samples_and_the_sum_over_outputs) {
  Matrix O(2, 2), dO, expected(2, 2);
  O << 1, -2, 0.5, 4;
  const nn::Huber huber{.delta = 1};
  BOOST_TEST(huber.value(O, Matrix::Zero(2, 2)) == Real(2.8125));  // (0.5 + 1.5 + 0.125 + 3.5) / 2
  huber.gradient(O, Matrix::Zero(2, 2), dO);
  expected << 0.5, -0.5, 0.25, 0.5;
  BOOST_TEST((dO == expected));
}

BOOST_AUTO_TEST_CASE(its_limits_are_the_squared_and_the_absolute_loss) {
  Matrix O(3, 1);
  O << 1, -2, 4;
  const Matrix Y = Matrix::Zero(3, 1);
  BOOST_TEST(nn::Huber{.delta = 100}.value(O, Y) == nn::Squared{}.value(O, Y));
  const Real small = std::ldexp(Real(1), -20);
  const Real relative = nn::Huber{.delta = small}.value(O, Y) / small / nn::Absolute{}.value(O, Y);
  BOOST_TEST(std::abs(relative - 1) <= small);
}

BOOST_AUTO_TEST_CASE(a_delta_without_meaning_is_refused) {
  BOOST_CHECK_THROW(cost(1, 0), std::invalid_argument);
  BOOST_CHECK_THROW(pull(1, -1), std::invalid_argument);
  BOOST_CHECK_THROW(cost(1, std::numeric_limits<Real>::quiet_NaN()), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
