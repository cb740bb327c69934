// The claim of figure 9.6: a small last layer starts at log K, a large one in proportion to its
// scale, and what it loses then it does not get back.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(initial_loss)

namespace {

struct Drawn {
  FigureTables data{"09-initialization", "initial_loss"};
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(a_small_last_layer_starts_at_log_k, Drawn) {
  const Vector median = data.column("before", "median");
  BOOST_TEST(median(0) == std::log(10.0), boost::test_tools::tolerance(0.003));
  BOOST_TEST(data.value("uniform") == std::log(10.0), boost::test_tools::tolerance(1e-12));
  BOOST_TEST((median.tail(12).array() > median.segment(4, 12).array()).all());
}

BOOST_FIXTURE_TEST_CASE(a_large_one_starts_in_proportion_to_its_scale, Drawn) {
  const Vector factor = data.column("before", "factor"), median = data.column("before", "median");
  const Index n = factor.size();
  const double slope =
      std::log(median(n - 1) / median(n - 3)) / std::log(factor(n - 1) / factor(n - 3));
  BOOST_TEST(slope == 1, boost::test_tools::tolerance(0.02));
}

BOOST_FIXTURE_TEST_CASE(the_hockey_stick, Drawn) {
  BOOST_TEST(data.value("over_start") > 20 * data.value("uniform"));
  BOOST_TEST(data.value("over_tenth") < data.value("over_start") / 4);
  BOOST_TEST(data.value("over_end") > 4 * data.value("calm_end"));
  BOOST_TEST(data.value("over_end") > 1.5 * data.value("uniform"));
  BOOST_TEST(data.value("over_train") < 0.3);
  BOOST_TEST(data.value("calm_end") < 1);
  BOOST_TEST(data.value("he_end") < 1);
}

BOOST_AUTO_TEST_SUITE_END()
