#include <nn/core/contract.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/optimizer.hpp>

#include <boost/test/unit_test.hpp>
#include <limits>
#include <stdexcept>

using nn::GradientDescent, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(optimize_gradient_descent)

static_assert(nn::Optimizer<GradientDescent>);

// \checks{descent}
BOOST_AUTO_TEST_CASE(a_step_goes_against_the_gradient_by_the_rate) {
  const GradientDescent descent{.learning_rate = Real(0.25)};
  auto state = descent.start(2);
  Vector theta(2), gradient(2);
  theta << 1, -2;
  gradient << 4, -8;
  descent.update(theta, gradient, state);
  BOOST_TEST(theta(0) == 0);
  BOOST_TEST(theta(1) == 0);
  gradient << 1, 2;
  descent.update(theta, gradient, state);
  BOOST_TEST(theta(0) == Real(-0.25));
  BOOST_TEST(theta(1) == Real(-0.5));
  BOOST_TEST(state.t == 2);
}

BOOST_AUTO_TEST_CASE(a_gradient_of_another_size_is_refused) {
  const GradientDescent descent;
  auto state = descent.start(2);
  Vector theta = Vector::Zero(2);
  BOOST_CHECK_THROW(descent.update(theta, Vector::Zero(3), state), nn::ShapeError);
  BOOST_TEST(state.t == 0);
}

BOOST_AUTO_TEST_CASE(a_rate_that_is_not_positive_is_refused) {
  for (const Real rate : {Real(0), Real(-1), std::numeric_limits<Real>::quiet_NaN()}) {
    BOOST_CHECK_THROW(GradientDescent{.learning_rate = rate}.start(1), std::invalid_argument);
  }
}

BOOST_AUTO_TEST_SUITE_END()
