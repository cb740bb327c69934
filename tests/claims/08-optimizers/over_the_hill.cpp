// The claim of figure 8.12: descent stays in the shallow minimum at every stable rate, momentum
// crosses where (1 - alpha) / sqrt(eta) is small enough.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(over_the_hill)

namespace {

struct Drawn {
  FigureTables data{"08-optimizers", "over_the_hill"};
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(descent_stays_at_every_stable_rate, Drawn) {
  const Vector end = data.column("descent", "end"), far = data.column("descent", "farthest"),
               rate = data.column("descent", "rate");
  BOOST_TEST(rate.size() == 99);
  BOOST_TEST(rate.maxCoeff() > 0.98 * data.value("limit"));
  BOOST_TEST((end.array() - data.value("shallow")).abs().maxCoeff() < 1e-9);
  BOOST_TEST(far.maxCoeff() < data.value("hill") - 1);
}

BOOST_FIXTURE_TEST_CASE(momentum_crosses_by_one_number, Drawn) {
  const Vector rate = data.column("threshold", "rate"), alpha = data.column("threshold", "alpha");
  for (Index i = 0; i < rate.size(); ++i) {
    const double friction = (1 - alpha(i)) / std::sqrt(rate(i));
    BOOST_TEST(friction > 0.345);
    BOOST_TEST(friction < 0.365);
  }
  BOOST_TEST(std::abs(data.value("threshold") - 0.888) < 0.0015);
}

BOOST_FIXTURE_TEST_CASE(the_two_walks_that_are_drawn_end_on_either_side, Drawn) {
  const Vector slow = data.column_where("walks", "x", "run", "descent"),
               fast = data.column_where("walks", "x", "run", "momentum");
  BOOST_TEST(slow.maxCoeff() < data.value("hill"));
  BOOST_TEST(fast(fast.size() - 1) > data.value("hill"));
  BOOST_TEST(slow(0) == fast(0));
}

BOOST_AUTO_TEST_SUITE_END()
