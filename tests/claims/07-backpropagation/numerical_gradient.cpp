// The claim of figure 7.2: slopes 1 and 2 on the right, -1 on the left, and central differences
// win.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

using namespace nn;

BOOST_AUTO_TEST_SUITE(numerical_gradient)

namespace {

FigureTables figure() { return {"07-backpropagation", "numerical_gradient"}; }

// The slope between two nudges of the table, in logarithms.
double slope(FigureTables& data, const std::string& way, double low, double high) {
  const Vector h = data.column("errors", "h"), error = data.column("errors", way);
  Index first = 0, last = 0;
  (h.array() - low).abs().minCoeff(&first);
  (h.array() - high).abs().minCoeff(&last);
  return std::log(error(last) / error(first)) / std::log(h(last) / h(first));
}

}  // namespace

// \checks{bp_difference_error}
BOOST_AUTO_TEST_CASE(errors_grow_like_h_and_like_its_square) {
  FigureTables data = figure();
  BOOST_TEST(std::abs(slope(data, "forward", 1e-6, 1e-2) - 1) < 0.03);
  BOOST_TEST(std::abs(slope(data, "central", 1e-3, 1e-1) - 2) < 0.03);
  BOOST_TEST(std::abs(data.value("up_forward") - 1) < 0.03);
  BOOST_TEST(std::abs(data.value("up_central") - 2) < 0.03);
}

BOOST_AUTO_TEST_CASE(rounding_grows_like_1_over_h) {
  FigureTables data = figure();
  BOOST_TEST(std::abs(slope(data, "forward", 1e-14, 1e-9) + 1) < 0.2);
  BOOST_TEST(std::abs(slope(data, "central", 1e-14, 1e-8) + 1) < 0.2);
  BOOST_TEST(std::abs(data.value("down_forward") + 1) < 0.2);
  BOOST_TEST(std::abs(data.value("down_central") + 1) < 0.2);
}

BOOST_AUTO_TEST_CASE(the_best_nudges_are_near_the_predicted_ones) {
  const FigureTables data = figure();
  const double eps = std::numeric_limits<double>::epsilon();
  BOOST_TEST(std::abs(std::log10(data.value("best_forward_h") / std::sqrt(eps))) < 1);
  BOOST_TEST(std::abs(std::log10(data.value("best_central_h") / std::cbrt(eps))) < 1);
}

BOOST_AUTO_TEST_CASE(central_differences_gain_two_digits_or_more) {
  const FigureTables data = figure();
  BOOST_TEST(data.value("best_central") < 1e-9);
  BOOST_TEST(data.value("best_forward") < 1e-6);
  BOOST_TEST(data.value("best_central") < 0.01 * data.value("best_forward"));
}

BOOST_AUTO_TEST_SUITE_END()
