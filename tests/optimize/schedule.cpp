#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/schedule.hpp>

#include <boost/test/unit_test.hpp>
#include <stdexcept>

using nn::Index, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(optimize_schedule)

namespace {

constexpr auto halving = [](Index t) { return Real(1) / static_cast<Real>(Index{1} << t); };

static_assert(nn::Schedule<nn::ConstantRate>);
static_assert(nn::Schedule<decltype(halving)>);
static_assert(!nn::Schedule<Real>);
static_assert(nn::Optimizer<nn::Scheduled<nn::GradientDescent, decltype(halving)>>);

}  // namespace

BOOST_AUTO_TEST_CASE(each_step_uses_the_rate_of_its_own_time) {
  const nn::Scheduled scheduled{nn::GradientDescent{.learning_rate = 7}, halving};
  auto state = scheduled.start(1);
  Vector theta = Vector::Zero(1);
  const Vector gradient = Vector::Ones(1);
  Real expected = 0;
  for (Index t = 0; t < 5; ++t) {
    BOOST_TEST(state.t == t);
    expected -= halving(t);
    scheduled.update(theta, gradient, state);
    BOOST_TEST(theta(0) == expected);
  }
}

BOOST_AUTO_TEST_CASE(a_constant_schedule_is_the_plain_recipe) {
  const nn::GradientDescent plain{.learning_rate = Real(0.3)};
  const nn::Scheduled scheduled{nn::GradientDescent{}, nn::ConstantRate{.rate = Real(0.3)}};
  auto one = plain.start(2);
  auto other = scheduled.start(2);
  Vector theta(2), gradient(2);
  theta << 1, -2;
  gradient << 0.5, 3;
  Vector same = theta;
  for (int step = 0; step < 3; ++step) {
    plain.update(theta, gradient, one);
    scheduled.update(same, gradient, other);
  }
  BOOST_TEST((theta == same));
}

BOOST_AUTO_TEST_CASE(a_schedule_that_turns_round_is_refused) {
  const nn::Scheduled falling{nn::GradientDescent{},
                              [](Index t) { return Real(1) - static_cast<Real>(t); }};
  auto state = falling.start(1);
  Vector theta = Vector::Zero(1);
  falling.update(theta, Vector::Ones(1), state);
  BOOST_CHECK_THROW(falling.update(theta, Vector::Ones(1), state), std::invalid_argument);
  BOOST_TEST(theta(0) == -1);
}

BOOST_AUTO_TEST_SUITE_END()
