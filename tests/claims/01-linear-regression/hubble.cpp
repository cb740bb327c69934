#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(hubble)

namespace {

FigureTables figure() { return {"01-linear-regression", "hubble"}; }

}  // namespace

// The textbook sums, on the points that are drawn.
BOOST_AUTO_TEST_CASE(the_line_is_that_of_the_points) {
  FigureTables data = figure();
  const Vector x = data.column("nebulae", "distance"), y = data.column("nebulae", "velocity");
  const Vector dx = x.array() - x.mean(), dy = y.array() - y.mean();
  const double slope = dx.dot(dy) / dx.squaredNorm();
  const double s = std::sqrt((dy - slope * dx).squaredNorm() / static_cast<double>(x.size() - 2));
  const auto close = boost::test_tools::tolerance(1e-9);
  BOOST_TEST(data.value("slope") == slope, close);
  BOOST_TEST(data.value("intercept") == y.mean() - slope * x.mean(), close);
  BOOST_TEST(data.value("slope_se") == s / dx.norm(), close);
  BOOST_TEST(data.value("slope_origin") == x.dot(y) / x.squaredNorm(), close);
  BOOST_TEST(data.value("residual_sd") == s, close);
}

BOOST_AUTO_TEST_CASE(the_numbers_are_those_that_are_known_of_this_table) {
  FigureTables data = figure();
  BOOST_TEST(data.column("nebulae", "distance").size() == 24);
  BOOST_TEST(std::abs(data.value("slope") - 454.1584) < 5e-5);
  BOOST_TEST(std::abs(data.value("intercept") + 40.7836) < 1e-4);
  BOOST_TEST(std::abs(data.value("r_squared") - 0.62353) < 5e-6);
  BOOST_TEST(std::abs(data.value("slope_origin") - 423.9373) < 5e-5);
  BOOST_TEST(std::round(data.value("slope_se")) == 75);
}

BOOST_AUTO_TEST_CASE(the_two_slopes_agree_within_one_standard_error) {
  const FigureTables data = figure();
  BOOST_TEST(std::abs(data.value("slope") - data.value("slope_origin")) <
             data.value("slope_origin_se"));
  BOOST_TEST(std::abs(data.value("intercept")) < data.value("intercept_se"));
}

// One standard error of the mean: narrowest at the point of means, the intercept's own at 0.
BOOST_AUTO_TEST_CASE(the_band_is_one_standard_error) {
  FigureTables data = figure();
  const Vector x = data.column("nebulae", "distance");
  const Vector at = data.column("lines", "distance"), fitted = data.column("lines", "fitted");
  const Vector half = data.column("lines", "high") - fitted;
  BOOST_TEST((half - (fitted - data.column("lines", "low"))).cwiseAbs().maxCoeff() < 1e-9);
  BOOST_TEST(half(0) == data.value("intercept_se"), boost::test_tools::tolerance(1e-9));
  const double n = static_cast<double>(x.size()), s = data.value("residual_sd");
  const Vector from_mean = at.array() - x.mean();
  const Vector expected =
      (s * s / n + (data.value("slope_se") * from_mean.array()).square()).sqrt();
  BOOST_TEST((half - expected).cwiseAbs().maxCoeff() < 1e-9);
}

BOOST_AUTO_TEST_SUITE_END()
