// The claim of figure 8.10: which differences of final loss exceed the band over seeds.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>

using namespace nn;

BOOST_AUTO_TEST_SUITE(real_task)

namespace {

struct Drawn {
  FigureTables data{"08-optimizers", "real_task"};
  Vector low = data.column("pairs", "low"), high = data.column("pairs", "high"),
         median = data.column("pairs", "median"), exceeds = data.column("pairs", "exceeds");
  std::vector<std::string> first = data.text("pairs", "first"),
                           second = data.text("pairs", "second");
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(a_pair_is_named_when_its_band_does_not_hold_1, Drawn) {
  BOOST_TEST(low.size() == 21);
  for (Index i = 0; i < low.size(); ++i) {
    BOOST_TEST((low(i) > 1 || high(i) < 1) == (exceeds(i) == 1));
    BOOST_TEST(low(i) <= median(i));
    BOOST_TEST(median(i) <= high(i));
  }
  BOOST_TEST(exceeds.sum() == data.value("exceeding"));
}

BOOST_FIXTURE_TEST_CASE(plain_descent_is_behind_and_the_rest_are_hardly_apart, Drawn) {
  BOOST_TEST(exceeds.sum() >= 2);
  BOOST_TEST(exceeds.sum() <= 8);
  BOOST_TEST(data.value("descent_behind") >= 2);
  for (std::size_t i = 0; i < first.size(); ++i) {
    const Index row = static_cast<Index>(i);
    if (first[i] == "gradient-descent") {
      BOOST_TEST(median(row) > 1.05, second[i]);
      if (second[i] == "adagrad" || second[i] == "adamw") BOOST_TEST(exceeds(row) == 1);
    } else {
      BOOST_TEST(median(row) > 0.8, first[i] << second[i]);
      BOOST_TEST(median(row) < 1.2, first[i] << second[i]);
    }
  }
}

BOOST_FIXTURE_TEST_CASE(the_best_rates_are_inside_the_sweep, Drawn) {
  const Vector rate = data.column("best", "rate");
  BOOST_TEST(rate.minCoeff() > 0.0011);
  BOOST_TEST(rate.maxCoeff() < 9);
  BOOST_TEST(data.column("best", "high").maxCoeff() < 0.1);
}

BOOST_AUTO_TEST_SUITE_END()
