// The claim of figure 9.5: He's start arrives soon with both widths; a fixed standard deviation
// fits one of them at best.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

BOOST_AUTO_TEST_SUITE(start_curves)

namespace {

struct Drawn {
  FigureTables data{"09-initialization", "start_curves"};

  double summary(const std::string& column, int units, const std::string& scheme) {
    return data.column_where("summary", column, "scheme", scheme)(units == 30 ? 0 : 1);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(he_arrives_first_among_those_that_fit_both_widths, Drawn) {
  for (const int units : {30, 100}) {
    BOOST_TEST(summary("arrival", units, "he-normal") <= 15);
    BOOST_TEST(summary("arrival", units, "he-normal") <=
               summary("arrival", units, "xavier-normal"));
    BOOST_TEST(summary("arrival", units, "small") == data.value("epochs"));
    BOOST_TEST(summary("end", units, "small") > 1.3 * data.value("goal"));
  }
}

BOOST_FIXTURE_TEST_CASE(large_weights_fit_thirty_units_and_not_a_hundred, Drawn) {
  BOOST_TEST(summary("arrival", 30, "large") <= summary("arrival", 30, "he-normal"));
  BOOST_TEST(summary("arrival", 100, "large") == data.value("epochs"));
  BOOST_TEST(summary("end", 100, "large") > 1.3 * summary("end", 100, "he-normal"));
}

BOOST_FIXTURE_TEST_CASE(a_good_start_starts_near_log_2, Drawn) {
  for (const int units : {30, 100}) {
    for (const std::string scheme : {"small", "xavier-normal", "he-normal"}) {
      BOOST_TEST(std::abs(summary("initial", units, scheme) - std::log(2.0)) < 0.35, scheme);
    }
  }
  BOOST_TEST(summary("initial", 30, "large") > 3);
  BOOST_TEST(summary("initial", 100, "large") > 10);
}

BOOST_FIXTURE_TEST_CASE(the_summary_is_that_of_the_curves, Drawn) {
  const Vector median = data.column_where("curves", "median", "scheme", "he-normal");
  const Index epochs = Index(data.value("epochs"));
  // Thirty units first, and the last epoch first.
  BOOST_TEST(median(epochs) == summary("initial", 30, "he-normal"));
  BOOST_TEST(median(0) == summary("end", 30, "he-normal"));
  const Index arrival = Index(summary("arrival", 30, "he-normal"));
  BOOST_TEST(median(epochs - arrival) < data.value("goal"));
  BOOST_TEST(median(epochs - arrival + 1) >= data.value("goal"));
}

BOOST_AUTO_TEST_SUITE_END()
