#include <nn/loss/absolute.hpp>

#include <boost/test/unit_test.hpp>

using nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(loss_absolute)

// \checks{absolute_loss}
BOOST_AUTO_TEST_CASE(every_residual_pulls_with_the_same_force) {
  Matrix O(2, 2), Y(2, 2), dO, expected(2, 2);
  O << 2, 0, 3, 5;
  Y << 1, 2, 0, 5;  // residuals 1, -2, 3 and 0
  BOOST_TEST(nn::Absolute{}.value(O, Y) == 3);
  nn::Absolute{}.gradient(O, Y, dO);
  expected << 0.5, -0.5, 0.5, 0;
  BOOST_TEST((dO == expected));
}

BOOST_AUTO_TEST_SUITE_END()
