#include <nn/loss/squared.hpp>

#include <boost/test/unit_test.hpp>

using nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(loss_squared)

namespace {

// Residuals 1, -2 and 3, 4.
struct Example {
  Matrix O = Matrix(2, 2), Y = Matrix(2, 2);
  Example() {
    O << 2, 0, 3, 9;
    Y << 1, 2, 0, 5;
  }
};

}  // namespace

// \checks{squared_loss}
BOOST_AUTO_TEST_CASE(half_the_mean_over_samples_of_the_sum_over_outputs) {
  const Example example;
  BOOST_TEST(nn::Squared{}.value(example.O, example.Y) == Real(7.5));  // (1 + 4 + 9 + 16) / (2 * 2)
}

// \checks{squared_gradient}
BOOST_AUTO_TEST_CASE(each_output_is_pulled_by_its_own_residual) {
  const Example example;
  Matrix dO, expected(2, 2);
  nn::Squared{}.gradient(example.O, example.Y, dO);
  expected << 0.5, -1, 1.5, 2;
  BOOST_TEST((dO == expected));
}

BOOST_AUTO_TEST_SUITE_END()
