// The claim of figure 4.6: the share of errors has slope 0 wherever it has one, the cross-entropy
// has not.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(step_gradient)

namespace {

FigureTables figure() { return {"04-perceptron", "step_gradient"}; }

}  // namespace

BOOST_AUTO_TEST_CASE(the_slope_of_the_share_of_errors_is_exactly_0) {
  FigureTables data = figure();
  const Vector slope = data.column("seen", "error_slope");
  BOOST_TEST(slope.size() == data.parameter("places"));
  BOOST_TEST((slope.array() == 0).count() == data.value("flat"));
  BOOST_TEST(data.value("flat") == data.value("places"));
  // Yet the share itself is no constant: it is a staircase.
  const Vector errors = data.column("seen", "errors");
  BOOST_TEST(errors.maxCoeff() == 0.5);
  BOOST_TEST(errors.minCoeff() < 0.1);
}

BOOST_AUTO_TEST_CASE(the_slope_of_the_cross_entropy_leads_to_its_minimum) {
  FigureTables data = figure();
  const Vector slope = data.column("seen", "slope"), loss = data.column("seen", "cross_entropy");
  BOOST_TEST((slope.array().abs() > 1e-3).count() == data.value("steep"));
  BOOST_TEST(data.value("steep") == data.value("places"));
  Index lowest = 0;
  loss.minCoeff(&lowest);
  for (Index i = 0; i < slope.size(); ++i) {
    if (i != lowest) BOOST_TEST((slope(i) > 0) == (i > lowest));
  }
  // The table's own differences confirm it.
  const Vector threshold = data.column("seen", "threshold");
  for (Index i = 1; i + 1 < slope.size(); ++i) {
    const double between = (loss(i + 1) - loss(i - 1)) / (threshold(i + 1) - threshold(i - 1));
    BOOST_TEST(std::abs(between - slope(i)) < 1e-3);
  }
}

BOOST_AUTO_TEST_CASE(step_and_sigmoid_agree_far_away_and_differ_at_0) {
  FigureTables data = figure();
  const Vector sum = data.column("outputs", "sum"), step = data.column("outputs", "step"),
               sigmoid = data.column("outputs", "sigmoid");
  for (Index i = 0; i < sum.size(); ++i) {
    BOOST_TEST(step(i) == (sum(i) >= 0 ? 1 : 0));
    BOOST_TEST(std::abs(sigmoid(i) - 1 / (1 + std::exp(-sum(i)))) < 1e-12);
  }
}

BOOST_AUTO_TEST_SUITE_END()
