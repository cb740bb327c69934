// The claim of figure 2.8: the error peaks at n = p and falls again beyond, if the norm suits.
#include "table_rows.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"02-polynomial-regression", "past_interpolation"};
  double n = data.parameter("points");
  Vector column(const std::string& name, const std::string& features) {
    return data.column_where("errors", name, "features", features);
  }
  double at(double p, const std::string& features) {
    return where(column("median", features), column("p", features), p)(0);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(past_interpolation, Drawn)

BOOST_AUTO_TEST_CASE(the_error_peaks_where_features_equal_points) {
  const Vector p = column("p", "decreasing"), median = column("median", "decreasing");
  for (Index i = 0; i < p.size(); ++i) {
    if (p(i) >= n / 2 && p(i) != n) BOOST_TEST(median(i) < at(n, "decreasing"), "p = " << p(i));
    if (i > 0 && p(i) > n) BOOST_TEST(median(i) < median(i - 1), "p = " << p(i));
  }
  BOOST_TEST(data.value("peak_p_decreasing") == n);
}

BOOST_AUTO_TEST_CASE(it_falls_again_but_not_below_the_best_small_fit) {
  const Vector median = column("median", "decreasing");
  const double last = median(median.size() - 1);
  BOOST_TEST(last < 0.6 * at(n, "decreasing"));
  BOOST_TEST(last > median.minCoeff());
  BOOST_TEST(data.value("last_decreasing") == last, boost::test_tools::tolerance(1e-12));
  // All the bands of the far side lie below the median of the peak.
  const Vector high = column("high", "decreasing");
  BOOST_TEST(high(high.size() - 1) < at(n, "decreasing"));
}

BOOST_AUTO_TEST_CASE(up_to_there_the_norm_does_not_matter_and_beyond_it_decides) {
  const Vector p = column("p", "equal");
  for (Index i = 0; i < p.size(); ++i) {
    if (p(i) <= n) {
      BOOST_TEST(at(p(i), "equal") == at(p(i), "decreasing"), boost::test_tools::tolerance(1e-6));
    }
    if (p(i) >= 1.5 * n) BOOST_TEST(at(p(i), "equal") > 1.3 * at(p(i), "decreasing"));
  }
  BOOST_TEST(data.value("last_equal") > at(n, "equal"));
}

BOOST_AUTO_TEST_CASE(from_there_on_every_point_is_gone_through) {
  for (const std::string features : {"decreasing", "equal"}) {
    const Vector p = column("p", features), training = column("training", features);
    for (Index i = 0; i < p.size(); ++i) {
      BOOST_TEST((training(i) < 1e-9) == (p(i) >= n), features << ", p = " << p(i));
    }
  }
  BOOST_TEST(data.parameter("tables") >= 10);
}

BOOST_AUTO_TEST_SUITE_END()
