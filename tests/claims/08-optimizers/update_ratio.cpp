// The claim of figure 8.9: runs that train well begin with updates between a hundredth and a tenth
// of the weights.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>

using namespace nn;

BOOST_AUTO_TEST_SUITE(update_ratio)

namespace {

struct Drawn {
  FigureTables data{"08-optimizers", "update_ratio"};
  Vector first = data.column("ends", "first"), last = data.column("ends", "last"),
         loss = data.column("ends", "loss");
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(runs_that_train_well_begin_within_a_decade, Drawn) {
  Index count = 0;
  for (Index i = 0; i < loss.size(); ++i) {
    if (loss(i) >= data.value("good")) continue;
    ++count;
    BOOST_TEST(first(i) > -2.2);
    BOOST_TEST(first(i) < -0.9);
    BOOST_TEST(last(i) > -3.5);
    BOOST_TEST(last(i) < -1.7);
  }
  BOOST_TEST(count == data.value("count"));
  BOOST_TEST(count >= 8);
  BOOST_TEST(data.value("runs") == loss.size());
}

BOOST_FIXTURE_TEST_CASE(smaller_updates_have_not_arrived_and_larger_ones_have_broken, Drawn) {
  for (Index i = 0; i < loss.size(); ++i) {
    if (first(i) < -2.3) BOOST_TEST(loss(i) > 0.15);
    if (first(i) > -0.85) BOOST_TEST(loss(i) > 0.5);
  }
}

// At a rate of 10 the first layers soon do not move at all, far from any minimum: their units are
// saturated.
BOOST_FIXTURE_TEST_CASE(saturation_stops_learning_away_from_a_minimum, Drawn) {
  BOOST_TEST(data.value("stuck_ratio") < -8);
  BOOST_TEST(data.value("stuck_loss") > 2);
}

BOOST_AUTO_TEST_SUITE_END()
