// The claim of figure 8.5: which batch size is first depends on what is counted. Times are
// measured, not computed, and are not tested.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>

using namespace nn;

BOOST_AUTO_TEST_SUITE(batch_size)

namespace {

struct Drawn {
  FigureTables data{"08-optimizers", "batch_size"};
  Vector batch = data.column("firsts", "batch"), steps = data.column("firsts", "steps"),
         examples = data.column("firsts", "examples");
};

Index least(const Vector& v) {
  Index at = 0;
  v.minCoeff(&at);
  return at;
}

}  // namespace

BOOST_FIXTURE_TEST_CASE(in_steps_the_whole_set_wins_and_in_examples_a_small_batch, Drawn) {
  BOOST_TEST(batch(least(steps)) == 512);
  BOOST_TEST(batch(least(examples)) <= 8);
  BOOST_TEST(data.value("by_step") == batch(least(steps)));
  BOOST_TEST(data.value("by_example") == batch(least(examples)));
}

BOOST_FIXTURE_TEST_CASE(the_differences_are_large, Drawn) {
  BOOST_TEST(steps(0) > 20 * steps(3));
  BOOST_TEST(examples(3) > 5 * examples.minCoeff());
  for (Index i = 0; i + 1 < steps.size(); ++i) BOOST_TEST(steps(i) > steps(i + 1));
}

BOOST_FIXTURE_TEST_CASE(examples_are_steps_times_batch, Drawn) {
  BOOST_TEST((examples == steps.cwiseProduct(batch)));
  const Vector seen = data.column("curves", "examples"), step = data.column("curves", "step"),
               size = data.column("curves", "batch");
  BOOST_TEST((seen == step.cwiseProduct(size)));
}

// The first step from which on the median stays within the goal, found anew from the curves.
BOOST_FIXTURE_TEST_CASE(the_goal_is_reached_where_the_curves_say, Drawn) {
  const Vector size = data.column("curves", "batch"), step = data.column("curves", "step"),
               median = data.column("curves", "median");
  for (Index b = 0; b < batch.size(); ++b) {
    double reached = -1;
    for (Index i = 0; i < size.size(); ++i) {
      if (size(i) != batch(b)) continue;
      if (median(i) > data.parameter("goal"))
        reached = -1;
      else if (reached < 0)
        reached = step(i);
    }
    BOOST_TEST(reached == steps(b));
  }
}

BOOST_AUTO_TEST_SUITE_END()
