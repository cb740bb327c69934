#include <nn/learn/penalty.hpp>

#include <boost/test/unit_test.hpp>

using nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_penalty)

namespace {

struct Example {
  Vector theta = Vector{{3, -4, 100}}, mask = Vector{{1, 1, 0}}, gradient = Vector{{1, 1, 1}};
};

}  // namespace

BOOST_AUTO_TEST_CASE(half_lambda_times_the_squares_of_the_weights) {
  Example e;
  const nn::L2 penalty{.lambda = 2};
  BOOST_TEST(penalty.value(e.theta, e.mask) == 25);
  penalty.add_gradient(e.theta, e.mask, e.gradient);
  BOOST_TEST((e.gradient == Vector{{7, -7, 1}}));
}

BOOST_AUTO_TEST_CASE(no_penalty_changes_nothing) {
  Example e;
  BOOST_TEST(nn::NoPenalty{}.value(e.theta, e.mask) == 0);
  nn::NoPenalty{}.add_gradient(e.theta, e.mask, e.gradient);
  BOOST_TEST((e.gradient == Vector{{1, 1, 1}}));
  BOOST_TEST(nn::L2{}.value(e.theta, e.mask) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
