// The claim of figure 8.2: beyond their best rates the first three fall off a cliff, the adaptive
// ones do not.
#include "../claim.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace nn;

BOOST_AUTO_TEST_SUITE(rate_sweep)

namespace {

struct Drawn {
  FigureTables data{"08-optimizers", "rate_sweep"};
  double rise(const std::string& name) {
    const Vector median = data.column_where("sweep", "median", "optimizer", name);
    const Index n = median.size() - 1;
    return (median.tail(n).array() / median.head(n).array()).maxCoeff();
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(three_fall_off_a_cliff_and_four_do_not, Drawn) {
  double cliff = 1e9, slope = 0;
  for (const std::string name : {"gradient-descent", "momentum", "nesterov"}) {
    cliff = std::min(cliff, rise(name));
  }
  for (const std::string name : {"adagrad", "rmsprop", "adam", "adamw"}) {
    slope = std::max(slope, rise(name));
  }
  BOOST_TEST(cliff > 12);
  BOOST_TEST(slope < 8);
  BOOST_TEST(cliff == data.value("cliff"), boost::test_tools::tolerance(1e-12));
  BOOST_TEST(slope == data.value("slope"), boost::test_tools::tolerance(1e-12));
}

BOOST_FIXTURE_TEST_CASE(the_best_rates_lie_apart_and_none_at_an_end_of_the_sweep, Drawn) {
  double least = 1e9, most = 0;
  for (const std::string name :
       {"descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw"}) {
    const double rate = data.value(name + "_rate");
    least = std::min(least, rate);
    most = std::max(most, rate);
    BOOST_TEST(data.value(name + "_best") < 0.2, name);
  }
  BOOST_TEST(most / least > 9);
  BOOST_TEST(least > 1e-3);
  BOOST_TEST(most < 10);
}

BOOST_FIXTURE_TEST_CASE(a_rate_far_too_small_is_as_bad_as_not_training, Drawn) {
  for (const std::string name : {"gradient-descent", "adam"}) {
    BOOST_TEST(data.column_where("sweep", "median", "optimizer", name)(0) > 0.6, name);
  }
}

BOOST_AUTO_TEST_SUITE_END()
