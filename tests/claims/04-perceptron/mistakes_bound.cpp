// The claim of figure 4.3: every run keeps the bound, and the bound is loose.
#include "../claim.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(mistakes_bound)

namespace {

FigureTables figure() { return {"04-perceptron", "mistakes_bound"}; }

double median(Vector numbers) {
  std::sort(numbers.begin(), numbers.end());
  const Index n = numbers.size();
  return (numbers((n - 1) / 2) + numbers(n / 2)) / 2;
}

}  // namespace

BOOST_AUTO_TEST_CASE(no_run_makes_more_mistakes_than_the_bound_allows) {
  FigureTables data = figure();
  const Vector bound = data.column("runs", "bound"), mistakes = data.column("runs", "mistakes");
  BOOST_TEST(bound.size() == 5 * data.parameter("draws"));
  BOOST_TEST((mistakes.array() <= bound.array()).all());
  BOOST_TEST((mistakes.array() >= 1).all());
}

BOOST_AUTO_TEST_CASE(the_bound_is_loose_as_said) {
  FigureTables data = figure();
  const Vector share = data.column("runs", "mistakes").cwiseQuotient(data.column("runs", "bound"));
  BOOST_TEST(share.maxCoeff() == data.value("closest"), boost::test_tools::tolerance(1e-9));
  BOOST_TEST(median(share) == data.value("typical"), boost::test_tools::tolerance(1e-9));
  BOOST_TEST(data.value("closest") < 0.5);
  BOOST_TEST(data.value("typical") < 0.15);
}

// A wider gap has a smaller bound: about R² / gap², and R² is at most 2 here.
BOOST_AUTO_TEST_CASE(the_gap_controls_the_bound) {
  FigureTables data = figure();
  const Vector gap = data.column("medians", "gap"), bound = data.column("medians", "bound");
  for (Index i = 0; i < gap.size(); ++i) {
    const double radius_square = bound(i) * gap(i) * gap(i);
    BOOST_TEST(radius_square > 0.7);
    BOOST_TEST(radius_square < 2.8);
  }
  const Vector mistakes = data.column("medians", "mistakes");
  BOOST_TEST(std::is_sorted(mistakes.begin(), mistakes.end()));
}

BOOST_AUTO_TEST_CASE(mistakes_grow_more_slowly_than_the_bound) {
  FigureTables data = figure();
  const Vector x = data.column("runs", "bound").array().log();
  const Vector y = data.column("runs", "mistakes").array().log();
  const Vector dx = x.array() - x.mean();
  BOOST_TEST(data.value("exponent") == dx.dot(y) / dx.squaredNorm(),
             boost::test_tools::tolerance(1e-9));
  BOOST_TEST(data.value("exponent") > 0.4);
  BOOST_TEST(data.value("exponent") < 0.8);
}

BOOST_AUTO_TEST_SUITE_END()
