#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <numbers>

using namespace nn;

BOOST_AUTO_TEST_SUITE(refits)

namespace {

FigureTables figure() { return {"01-linear-regression", "refits"}; }

// The probability that a standard normal number is below z.
double normal_below(double z) { return std::erfc(-z / std::numbers::sqrt2) / 2; }

}  // namespace

BOOST_AUTO_TEST_CASE(the_slopes_scatter_as_the_standard_error_says) {
  FigureTables data = figure();
  const Vector measured = data.column("spread", "measured"),
               theory = data.column("spread", "theory");
  const double tolerance = 4 / std::sqrt(2 * data.parameter("draws"));
  BOOST_TEST(data.value("tolerance") == tolerance);
  for (Index i = 0; i < measured.size(); ++i) {
    BOOST_TEST_CONTEXT("n = " << data.column("spread", "n")(i)) {
      BOOST_TEST(std::abs(measured(i) / theory(i) - 1) < tolerance);
    }
  }
}

BOOST_AUTO_TEST_CASE(theory_is_noise_over_the_spread_of_x) {
  FigureTables data = figure();
  const Vector x = data.column("points", "x");
  const double spread = (x.array() - x.mean()).matrix().norm();
  BOOST_TEST(data.value("sd_theory") == data.parameter("noise") / spread,
             boost::test_tools::tolerance(1e-12));
}

BOOST_AUTO_TEST_CASE(the_spread_falls_like_one_over_the_root_of_n) {
  FigureTables data = figure();
  BOOST_TEST(std::abs(data.value("exponent") + 0.5) < 0.02);
  const Vector n = data.column("spread", "n"), theory = data.column("spread", "theory");
  const Vector product = theory.array() * n.array().sqrt();
  BOOST_TEST(product.maxCoeff() / product.minCoeff() < 1.01);
}

// Pearson's statistic over the bins that expect five or more; its mean is about their number.
BOOST_AUTO_TEST_CASE(the_histogram_is_the_bell_curve) {
  FigureTables data = figure();
  const Vector slope = data.column("histogram", "slope"), count = data.column("histogram", "count");
  const double width = data.column("histogram", "width")(0), sd = data.value("sd_theory");
  const double draws = data.parameter("draws"), centre = (slope(0) + slope(slope.size() - 1)) / 2;
  BOOST_TEST(count.sum() == draws);
  double statistic = 0, bins = 0;
  for (Index i = 0; i < slope.size(); ++i) {
    const double left = (slope(i) - width / 2 - centre) / sd,
                 right = (slope(i) + width / 2 - centre) / sd;
    const double expected = draws * (normal_below(right) - normal_below(left));
    if (expected < 5) continue;
    statistic += (count(i) - expected) * (count(i) - expected) / expected;
    ++bins;
  }
  BOOST_TEST(bins > 15);
  BOOST_TEST(statistic < bins + 4 * std::sqrt(2 * bins));
  BOOST_TEST(
      data.column("bell", "density").maxCoeff() == 1 / (sd * std::sqrt(2 * std::numbers::pi)),
      boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(two_tables_in_three_come_within_their_own_standard_error) {
  FigureTables data = figure();
  BOOST_TEST(std::abs(data.value("coverage") - 0.67) < 0.03);
  BOOST_TEST(data.column("lines", "slope").size() == 50);
}

BOOST_AUTO_TEST_SUITE_END()
