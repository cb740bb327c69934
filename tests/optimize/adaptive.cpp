// What the rules with a rate for each parameter promise: where epsilon stands, what a first step
// is, what grows and what does not, and what weight decay touches.
#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/optimize/any_optimizer.hpp>
#include <nn/optimize/optimizer.hpp>

#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <stdexcept>

using nn::Index, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(optimize_adaptive)

namespace {

using Adaptive = boost::mpl::list<nn::AdaGrad, nn::RmsProp, nn::Adam, nn::AdamW>;

static_assert(nn::Optimizer<nn::Nesterov> && nn::Optimizer<nn::AdaGrad> &&
              nn::Optimizer<nn::RmsProp> && nn::Optimizer<nn::AdamW>);

template <class O>
Real first_step(const O& recipe, Real gradient) {
  Vector theta = Vector::Zero(1);
  auto state = recipe.start(1);
  recipe.update(theta, Vector::Constant(1, gradient), state);
  return theta(0);
}

}  // namespace

// With a gradient as small as epsilon the step is half as long; inside the root, as
// sqrt(g^2 + eps), it would be 0.0001 of it.
BOOST_AUTO_TEST_CASE(epsilon_stands_outside_the_root) {
  const Real tiny = Real(1e-8);
  BOOST_TEST(distance_in_eps(Vector::Constant(1, first_step(nn::AdaGrad{.learning_rate = 1}, tiny)),
                             Vector::Constant(1, Real(-0.5))) < 8);
  BOOST_TEST(distance_in_eps(Vector::Constant(1, first_step(nn::Adam{.learning_rate = 1}, tiny)),
                             Vector::Constant(1, Real(-0.5))) < 64);
  const nn::RmsProp forgetful{.learning_rate = 1, .decay = 0};
  BOOST_TEST(distance_in_eps(Vector::Constant(1, first_step(forgetful, tiny)),
                             Vector::Constant(1, Real(-0.5))) < 8);
}

BOOST_AUTO_TEST_CASE(first_steps_do_not_depend_on_the_size_of_the_gradient) {
  const Real sixteenth = std::sqrt(1 - Real(0.9375));  // RMSProp's mean has seen one square
  for (const Real g : {Real(1e-3), Real(1), Real(1e3)}) {
    const Real loose = Real(2e-5);  // epsilon against the smallest gradient
    BOOST_TEST(std::abs(first_step(nn::AdaGrad{.learning_rate = 1}, g) + 1) < loose);
    BOOST_TEST(std::abs(first_step(nn::Adam{.learning_rate = 1}, g) + 1) < 10 * loose);
    const nn::RmsProp rms{.learning_rate = 1, .decay = Real(0.9375)};
    BOOST_TEST(std::abs(first_step(rms, g) + 1 / sixteenth) < 10 * loose);
  }
}

BOOST_AUTO_TEST_CASE(no_rate_of_adagrad_ever_grows) {
  nn::Rng rng(3);
  const nn::AdaGrad recipe{};
  auto state = recipe.start(4);
  Vector theta = Vector::Zero(4), before = state.s;
  for (int t = 0; t < 50; ++t) {
    recipe.update(theta, nn::normal_matrix(4, 1, 0, 1, rng), state);
    BOOST_TEST((state.s.array() > before.array()).all());
    before = state.s;
  }
}

BOOST_AUTO_TEST_CASE(rmsprop_forgets_a_large_gradient) {
  const nn::RmsProp recipe{};
  auto state = recipe.start(1);
  Vector theta = Vector::Zero(1);
  recipe.update(theta, Vector::Constant(1, 1000), state);
  for (int t = 0; t < 300; ++t) recipe.update(theta, Vector::Ones(1), state);
  BOOST_TEST(std::abs(state.v(0) - 1) < 1e-6);
}

// \checks{bias_correction}
BOOST_AUTO_TEST_CASE(without_bias_correction_step_t_is_longer_by_the_ratio_of_the_shares) {
  const nn::Adam with{.learning_rate = 1, .epsilon = Real(1e-30)};
  nn::Adam without = with;
  without.bias_correction = false;
  auto one = with.start(1), other = without.start(1);
  Vector here = Vector::Zero(1), there = Vector::Zero(1);
  for (int t = 1; t <= 50; ++t) {
    const Real left = here(0), right = there(0);
    with.update(here, Vector::Constant(1, 3), one);
    without.update(there, Vector::Constant(1, 3), other);
    const Real factor =
        (1 - std::pow(with.beta1, Real(t))) / std::sqrt(1 - std::pow(with.beta2, Real(t)));
    BOOST_TEST(std::abs((there(0) - right) / (here(0) - left) / factor - 1) < 10000 * eps);
  }
}

BOOST_AUTO_TEST_CASE(weight_decay_stands_beside_the_step_and_spares_what_the_mask_spares) {
  const nn::AdamW everything{.learning_rate = Real(0.5), .weight_decay = Real(0.25)};
  nn::AdamW masked = everything;
  masked.mask = Vector{{1, 0}};
  Vector plain{{2, 4}}, all = plain, some = plain;
  auto p = everything.adam().start(2), a = everything.start(2), s = masked.start(2);
  const Vector gradient{{1, -3}};
  everything.adam().update(plain, gradient, p);
  everything.update(all, gradient, a);
  masked.update(some, gradient, s);
  // The decay is eta lambda theta of the old theta, whatever the gradient.
  BOOST_TEST(distance_in_eps(all, plain - Vector{{Real(0.25), Real(0.5)}}) < 8);
  BOOST_TEST(distance_in_eps(some, plain - Vector{{Real(0.25), 0}}) < 8);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_wrong_size_is_refused_and_changes_nothing, O, Adaptive) {
  const O recipe{};
  auto state = recipe.start(2);
  Vector theta = Vector::Ones(2), longer = Vector::Ones(3);
  BOOST_CHECK_THROW(recipe.update(theta, Vector::Zero(3), state), nn::ShapeError);
  BOOST_CHECK_THROW(recipe.update(longer, Vector::Zero(3), state), nn::ShapeError);
  BOOST_TEST((theta == Vector::Ones(2)));
  BOOST_TEST(state.t == 0);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(options_out_of_range_are_refused, O, Adaptive) {
  O recipe{};
  recipe.epsilon = 0;
  BOOST_CHECK_THROW(recipe.start(1), std::invalid_argument);
  recipe = O{};
  recipe.learning_rate = std::numeric_limits<Real>::quiet_NaN();
  BOOST_CHECK_THROW(recipe.start(1), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(each_option_of_its_own_has_its_range) {
  BOOST_CHECK_THROW(nn::RmsProp{.decay = 1}.start(1), std::invalid_argument);
  BOOST_CHECK_THROW(nn::Adam{.beta1 = 1}.start(1), std::invalid_argument);
  BOOST_CHECK_THROW(nn::Adam{.beta2 = -1}.start(1), std::invalid_argument);
  BOOST_CHECK_THROW(nn::AdamW{.weight_decay = -1}.start(1), std::invalid_argument);
  BOOST_CHECK_THROW(nn::AdamW{.mask = Vector::Ones(3)}.start(2), nn::ShapeError);
  BOOST_CHECK_THROW(nn::Nesterov{.momentum = 1}.start(1), std::invalid_argument);
  BOOST_CHECK_THROW(nn::Nesterov{.learning_rate = 0}.start(1), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
