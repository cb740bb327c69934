#include "5.2.hpp"

#include <grading.hpp>

using namespace nn;
using exercise::Ending, exercise::stop_early;

namespace {

void expect(const Vector& losses, Index patience, Ending ending, const char* why) {
  const Ending found = stop_early(losses, patience);
  EXPECT(found.stopped == ending.stopped && found.best == ending.best,
         why << " Expected: ended after " << ending.stopped << ", best " << ending.best
             << ". Found: " << found.stopped << " and " << found.best << ".");
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_loss_that_only_falls) {
  expect(Vector{{4, 3, 2, 1}}, 2, {4, 4}, "While the loss falls there is no reason to stop.");
}

BOOST_AUTO_TEST_CASE(a_loss_that_turns) {
  expect(Vector{{3, 2, 4, 5, 6}}, 2, {4, 2}, "Epochs 3 and 4 are not better than epoch 2.");
  expect(Vector{{3, 2, 4, 5, 6}}, 1, {3, 2}, "With patience 1 the first bad epoch is the last.");
}

BOOST_AUTO_TEST_CASE(a_loss_that_wavers) {
  expect(Vector{{5, 4, 6, 3, 6, 2, 7, 7, 1}}, 2, {8, 6},
         "Each new lowest loss starts the count again.");
}

BOOST_AUTO_TEST_CASE(a_tie_is_no_improvement) {
  expect(Vector{{2, 2, 2, 2}}, 3, {4, 1}, "An equal loss is no lower loss; the first one counts.");
}

BOOST_AUTO_TEST_CASE(patience_that_outlasts_the_run) {
  expect(Vector{{1, 2, 3}}, 10, {3, 1}, "All epochs are taken, and the first was the best.");
}
