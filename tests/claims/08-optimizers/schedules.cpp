// The claim of figure 8.8: a constant rate leaves a floor about in proportion to itself, decay goes
// lower, and a warm-up changes nothing here.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(schedules)

namespace {

struct Drawn {
  FigureTables data{"08-optimizers", "schedules"};
  Vector column(const std::string& table, const std::string& name, const std::string& schedule) {
    return data.column_where(table, name, "schedule", schedule);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(the_floor_of_a_constant_rate_goes_with_the_rate, Drawn) {
  BOOST_TEST(data.value("small_gain") > 8);
  BOOST_TEST(data.value("small_gain") < 16);
  BOOST_TEST(data.value("small_high") < data.value("constant_low"));
}

BOOST_FIXTURE_TEST_CASE(decay_goes_below, Drawn) {
  BOOST_TEST(data.value("step_high") < data.value("constant_low") / 4);
  BOOST_TEST(data.value("cosine_high") < data.value("constant_low") / 4);
  BOOST_TEST(data.value("step_median") < data.value("small_median"));
  BOOST_TEST(data.value("cosine_median") < data.value("small_median"));
}

BOOST_FIXTURE_TEST_CASE(it_begins_as_fast_as_the_constant_rate, Drawn) {
  const Vector constant = column("losses", "median", "constant"),
               step = column("losses", "median", "step"),
               small = column("losses", "median", "small");
  BOOST_TEST((constant.head(30) - step.head(30)).cwiseAbs().maxCoeff() < 1e-12);
  BOOST_TEST(small(10) > 5 * constant(10));
}

BOOST_FIXTURE_TEST_CASE(a_warm_up_changes_nothing_here, Drawn) {
  BOOST_TEST(data.value("warm_median") == data.value("cosine_median"),
             boost::test_tools::tolerance(1e-6));
  const Vector warm = column("rates", "rate", "warm-up"),
               cosine = column("rates", "rate", "cosine");
  BOOST_TEST(warm(0) < cosine(0) / 100);
  BOOST_TEST((warm.tail(90) == cosine.tail(90)));
}

BOOST_AUTO_TEST_SUITE_END()
