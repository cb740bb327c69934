// The claim of figure 7.6: the derivative is the linear part, what is left is quadratic.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(one_nudge)

// \checks{bp_nudge}
BOOST_AUTO_TEST_CASE(the_error_of_the_line_is_quadratic) {
  FigureTables data("07-backpropagation", "one_nudge");
  const Vector h = data.column("errors", "nudge"), error = data.column("errors", "median");
  for (Index i = 0; h(i) < 0.02; ++i) {
    const double slope = std::log(error(i + 1) / error(i)) / std::log(h(i + 1) / h(i));
    BOOST_TEST(std::abs(slope - 2) < 0.2, "at " << h(i) << ": " << slope);
  }
  BOOST_TEST(std::abs(data.value("exponent") - 2) < 0.05);
}

BOOST_AUTO_TEST_CASE(the_line_touches_the_loss) {
  FigureTables data("07-backpropagation", "one_nudge");
  const Vector h = data.column("curve", "nudge"), actual = data.column("curve", "actual"),
               predicted = data.column("curve", "predicted");
  Index middle = 0;
  h.cwiseAbs().minCoeff(&middle);
  BOOST_TEST(actual(middle) == 0);
  BOOST_TEST(predicted(middle) == 0);
  const double touching =
      (actual(middle + 1) - actual(middle - 1)) / (predicted(middle + 1) - predicted(middle - 1));
  BOOST_TEST(std::abs(touching - 1) < 0.05);
}

BOOST_AUTO_TEST_SUITE_END()
