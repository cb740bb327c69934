#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/momentum.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <utility>

using nn::Index, nn::Matrix, nn::Momentum, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(optimize_momentum)

BOOST_AUTO_TEST_CASE(three_steps_by_hand) {
  const Momentum recipe{.learning_rate = Real(0.5), .momentum = Real(0.5)};
  auto state = recipe.start(1);
  Vector theta = Vector::Zero(1);
  for (const auto& [gradient, place] : {std::pair<Real, Real>{2, -1}, {3, -3}, {0, -4}}) {
    recipe.update(theta, Vector::Constant(1, gradient), state);  // v = -1, -2, -1
    BOOST_TEST(theta(0) == place);
  }
  BOOST_TEST(state.v(0) == -1);
}

// v_t is the sum of all gradients so far, each faded by alpha a step: no recursion.
BOOST_AUTO_TEST_CASE(ten_steps_are_sums_of_faded_gradients) {
  nn::Rng rng(1);
  const Matrix G = nn::normal_matrix(10, 4, 0, 1, rng);
  const Momentum recipe{.learning_rate = Real(0.1), .momentum = Real(0.8)};
  auto state = recipe.start(4);
  Vector theta = Vector::Ones(4);
  for (Index t = 0; t < 10; ++t) {
    recipe.update(theta, G.row(t).transpose(), state);
    Vector expected = Vector::Ones(4);
    for (Index j = 0; j <= t; ++j) {
      double share = 0;  // of gradient j in all steps j ... t
      for (Index k = j; k <= t; ++k) share += std::pow(0.8, double(k - j));
      expected -= Real(0.1 * share) * G.row(j).transpose();
    }
    BOOST_TEST(distance_in_eps(theta, expected) < 20);
  }
}

BOOST_AUTO_TEST_CASE(without_momentum_it_is_gradient_descent) {
  nn::Rng rng(2);
  const Momentum recipe{.learning_rate = Real(0.1), .momentum = 0};
  const nn::GradientDescent plain{.learning_rate = Real(0.1)};
  auto state = recipe.start(4);
  auto plain_state = plain.start(4);
  Vector theta = Vector::Ones(4), other = theta;
  for (int t = 0; t < 5; ++t) {
    const Vector gradient = nn::normal_matrix(4, 1, 0, 1, rng);
    recipe.update(theta, gradient, state);
    plain.update(other, gradient, plain_state);
    BOOST_TEST((theta == other));
  }
}

BOOST_AUTO_TEST_CASE(impossible_options_and_sizes_are_refused) {
  const Real nan = std::numeric_limits<Real>::quiet_NaN();
  for (const Real wrong : {Real(0), Real(-1), nan}) {
    BOOST_CHECK_THROW(Momentum{.learning_rate = wrong}.start(2), std::invalid_argument);
  }
  for (const Real wrong : {Real(-0.1), Real(1), nan}) {
    BOOST_CHECK_THROW(Momentum{.momentum = wrong}.start(2), std::invalid_argument);
  }
  auto state = Momentum{}.start(2);
  Vector two = Vector::Zero(2), three = Vector::Zero(3);
  BOOST_CHECK_THROW(Momentum{}.update(two, three, state), nn::ShapeError);
  BOOST_CHECK_THROW(Momentum{}.update(three, three, state), nn::ShapeError);
  BOOST_TEST(state.t == 0);
}

BOOST_AUTO_TEST_SUITE_END()
