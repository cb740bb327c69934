// The claim of figure 6.4: more units die at higher rates, and none comes back.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <map>
#include <string>

using namespace nn;

BOOST_AUTO_TEST_SUITE(dead_units)

namespace {

struct Drawn {
  FigureTables data{"06-activations", "dead_units"};

  // Units that answer no example.
  int dead(const std::string& when) {
    const Vector unit = data.column_where("bits", "unit", "when", when);
    const Vector awake = data.column_where("bits", "awake", "when", when);
    std::map<Real, Real> answers;
    for (Index i = 0; i < unit.size(); ++i) answers[unit(i)] += awake(i);
    int count = 0;
    for (const auto& [number, sum] : answers) count += sum == 0;
    return count;
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(their_share_grows_with_the_rate, Drawn) {
  const Vector median = data.column("rates", "median");
  BOOST_TEST(median(0) < 15);
  BOOST_TEST(median(median.size() - 1) > 40);
  for (Index i = 0; i + 1 < median.size(); ++i) BOOST_TEST(median(i) <= median(i + 1) + 3);
}

BOOST_FIXTURE_TEST_CASE(none_comes_back, Drawn) {
  BOOST_TEST(data.column("rates", "revived").isZero(0));
  BOOST_TEST(data.value("revived") == 0);
}

BOOST_FIXTURE_TEST_CASE(the_bitmap_shows_them, Drawn) {
  BOOST_TEST(dead("before") == data.value("dead_before"));
  BOOST_TEST(dead("after") == data.value("dead_after"));
  BOOST_TEST(dead("after") > dead("before") + 5);
}

BOOST_AUTO_TEST_SUITE_END()
