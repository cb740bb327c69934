#include "8.4.hpp"

#include <nn/optimize/momentum.hpp>

#include <grading.hpp>

#include <chrono>

using namespace nn;
using exercise::coast, exercise::near, exercise::reach, exercise::Rolling;

BOOST_AUTO_TEST_CASE(no_step_and_one_step) {
  const Rolling none = coast({1, 2}, Real(0.5), 0);
  EXPECT(near(none.theta, 1, 10) && near(none.v, 2, 10), "No step changes nothing.");
  const Rolling one = coast({1, 2}, Real(0.5), 1);
  EXPECT(near(one.v, 1, 10) && near(one.theta, 2, 10),
         "In one step the velocity 2 is halved first and then added: v = 1, theta = 2.");
}

BOOST_AUTO_TEST_CASE(it_is_what_momentum_does) {
  const Momentum recipe{.momentum = Real(0.875)};
  auto state = recipe.start(1);
  state.v(0) = -3;
  Vector theta = Vector::Constant(1, 10);
  for (Index k = 1; k <= 60; ++k) {
    recipe.update(theta, Vector::Zero(1), state);
    const Rolling found = coast({10, -3}, Real(0.875), k);
    DEMAND(near(found.theta, theta(0), 1000) && near(found.v, state.v(0), 1000),
           "After " << k << " steps momentum has theta = " << theta(0) << ", v = " << state.v(0)
                    << ". The shares alpha + alpha^2 + ... + alpha^k are a geometric series.");
  }
}

BOOST_AUTO_TEST_CASE(many_steps_cost_no_more_than_one) {
  const auto begin = std::chrono::steady_clock::now();
  const Rolling far = coast({0, 1}, Real(0.999), Index(1) << 40);
  const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
  EXPECT(near(far.theta, 999, 100000), "After very many steps theta has come 999 far.");
  EXPECT(time.count() < 1, "It must not count the steps one by one.");
}

BOOST_AUTO_TEST_CASE(without_momentum_nothing_rolls) {
  const Rolling found = coast({1, 5}, 0, 3);
  EXPECT(near(found.theta, 1, 10) && near(found.v, 0, 10),
         "With alpha = 0 the old velocity is forgotten before it is added.");
}

BOOST_AUTO_TEST_CASE(the_reach) {
  EXPECT(near(reach({0, 1}, Real(0.875)), 7, 100),
         "With alpha = 7/8 a velocity of 1 carries 7 farther: alpha / (1 - alpha).");
  EXPECT(near(reach({2, -4}, Real(0.5)), -2, 100), "From 2 with v = -4 and alpha = 1/2 it is -2.");
}
