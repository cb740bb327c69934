// The claim of figure 3.6: near the optimum Newton's correct digits double with every step,
// gradient descent's grow linearly.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"03-logistic-regression", "descent_or_newton"};
  Vector newton = data.column_where("runs", "digits", "method", "Newton");
  Vector descent = data.column_where("runs", "digits", "method", "gradient descent");
  Vector step = data.column_where("runs", "step", "method", "gradient descent");

  // Digits gained a step between two shares of the descent.
  double pace(double from, double to) {
    const auto at = [&](double share) {
      return static_cast<Index>(share * static_cast<double>(step.size() - 1));
    };
    return (descent(at(to)) - descent(at(from))) / (step(at(to)) - step(at(from)));
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(descent_or_newton, Drawn)

BOOST_AUTO_TEST_CASE(both_begin_without_a_digit_at_the_same_point) {
  BOOST_TEST(std::abs(newton(0)) < 1e-12);
  BOOST_TEST(std::abs(descent(0)) < 1e-12);
}

// Above half a digit and before rounding takes over.
BOOST_AUTO_TEST_CASE(the_digits_of_newton_double) {
  int doublings = 0;
  for (Index t = 0; t + 1 < newton.size(); ++t) {
    if (newton(t) < 0.5 || newton(t + 1) > 12) continue;
    BOOST_TEST(std::abs(newton(t + 1) / newton(t) - 2) < 0.15);
    ++doublings;
  }
  BOOST_TEST(doublings >= 3);
  BOOST_TEST(newton(newton.size() - 1) > 14);
  BOOST_TEST(data.value("newton_steps") == newton.size() - 1);
}

BOOST_AUTO_TEST_CASE(the_digits_of_descent_grow_by_the_same_each_step) {
  BOOST_TEST(pace(0.75, 1) == pace(0.5, 0.75), boost::test_tools::tolerance(1e-3));
  BOOST_TEST(1000 * pace(0.5, 1) == data.value("descent_digits_per_1000"),
             boost::test_tools::tolerance(1e-2));
}

BOOST_AUTO_TEST_CASE(at_the_pace_that_the_flattest_axis_predicts) {
  BOOST_TEST(data.value("descent_digits_per_1000") == data.value("predicted_digits_per_1000"),
             boost::test_tools::tolerance(1e-2));
}

BOOST_AUTO_TEST_CASE(newton_needs_fewer_steps_by_orders_of_magnitude) {
  BOOST_TEST(data.value("descent_digits") < newton(newton.size() - 1));
  BOOST_TEST(100 * data.value("newton_steps") < data.value("descent_steps"));
}

BOOST_AUTO_TEST_SUITE_END()
