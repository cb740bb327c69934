// Each optimizer against its published rule, written here once more with plain numbers of more
// digits: one parameter at a time, in the order of the paper, sharing nothing with the library.
#include "distance.hpp"

#include <nn/optimize/any_optimizer.hpp>
#include <nn/optimize/test_functions.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <functional>

using nn::Index, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(optimize_published_rules)

namespace {

using Long = long double;

struct Pair {
  Long x, y;
};

using Slope = std::function<Pair(Pair)>;

Pair rosenbrock(Pair at) {
  const Long off = at.y - at.x * at.x;
  return {-2 * (1 - at.x) - 400 * at.x * off, 200 * off};
}

Pair bowl(Pair at) { return {at.x, 1000 * at.y}; }

// The memory of one parameter: what each rule calls its own.
struct Memory {
  Long first = 0, second = 0;
};

// One step of one parameter: what is added to it, from its gradient, its memory, its value and t.
using Rule = std::function<Long(Long g, Memory& memory, Long theta, Long t)>;

Vector by_hand(const Rule& rule, const Slope& slope, Pair at, int steps) {
  Memory x, y;
  for (int t = 1; t <= steps; ++t) {
    const Pair g = slope(at);
    at = {at.x + rule(g.x, x, at.x, t), at.y + rule(g.y, y, at.y, t)};
  }
  return Vector{{static_cast<Real>(at.x), static_cast<Real>(at.y)}};
}

template <class O, class F>
Vector by_library(const O& recipe, const F& function, Vector theta, int steps) {
  auto state = recipe.start(2);
  Vector gradient(2);
  for (int t = 0; t < steps; ++t) {
    function(theta, gradient);
    recipe.update(theta, gradient, state);
  }
  return theta;
}

// Ten steps on two landscapes, each compared after every step.
template <class O>
void compare(const O& recipe, const Rule& rule) {
  for (int steps = 1; steps <= 10; ++steps) {
    const Vector hand = by_hand(rule, rosenbrock, {-1, Long(0.5)}, steps);
    const Vector here = by_library(recipe, nn::Rosenbrock{}, Vector{{-1, Real(0.5)}}, steps);
    // 1e-12 of the largest entry in double precision
    BOOST_TEST(distance_in_eps(here, hand) < 4500, "Rosenbrock, step " << steps);
    const Vector bowl_hand = by_hand(rule, bowl, {1, Long(-0.5)}, steps);
    const Vector bowl_here =
        by_library(recipe, nn::Quadratic{.condition = 1000}, Vector{{1, Real(-0.5)}}, steps);
    BOOST_TEST(distance_in_eps(bowl_here, bowl_hand) < 4500, "bowl, step " << steps);
  }
}

// Numbers that both precisions hold exactly.
constexpr Real eta = Real(1) / 1024, alpha = Real(0.875), rho = Real(0.75), eps_root = Real(1) / 64;
constexpr Real b1 = Real(0.875), b2 = Real(0.96875), decay = Real(0.25);

Long adam_step(Long g, Memory& memory, Long t) {
  memory.first = b1 * memory.first + (1 - Long(b1)) * g;
  memory.second = b2 * memory.second + (1 - Long(b2)) * g * g;
  const Long m = memory.first / (1 - std::pow(Long(b1), t));
  const Long v = memory.second / (1 - std::pow(Long(b2), t));
  return -eta * m / (std::sqrt(v) + eps_root);
}

}  // namespace

BOOST_AUTO_TEST_CASE(gradient_descent_of_cauchy_1847) {
  compare(nn::GradientDescent{.learning_rate = eta},
          [](Long g, Memory&, Long, Long) { return -eta * g; });
}

// \checks{momentum}
BOOST_AUTO_TEST_CASE(momentum_of_polyak_1964) {
  compare(nn::Momentum{.learning_rate = eta, .momentum = alpha},
          [](Long g, Memory& memory, Long, Long) {
            memory.first = alpha * memory.first - eta * g;
            return memory.first;
          });
}

// With a constant rate the two conventions are one; when the rate falls, the velocity of the one
// keeps its length and that of the other shrinks with it.
// \checks{momentum_other}
BOOST_AUTO_TEST_CASE(the_other_momentum_differs_when_the_rate_changes) {
  Vector ours{{-1, Real(0.5)}}, other = ours, gradient(2), u = Vector::Zero(2), before(2);
  nn::Momentum recipe{.learning_rate = eta, .momentum = alpha};
  auto state = recipe.start(2);
  const nn::Rosenbrock function{};
  const auto step = [&] {
    function(other, gradient);
    u = alpha * u + gradient;
    other -= recipe.learning_rate * u;
    function(ours, gradient);
    recipe.update(ours, gradient, state);
  };
  for (int t = 0; t < 10; ++t) {
    step();
    BOOST_TEST(distance_in_eps(other, ours) < 4500);
    BOOST_TEST(distance_in_eps(state.v, -eta * u) < 4500);
  }
  before = ours;
  const Real speed = state.v.norm();
  recipe.learning_rate = eta / 1024;
  step();
  BOOST_TEST((ours - before).norm() > Real(0.8) * speed);
  BOOST_TEST((other - before).norm() < Real(0.01) * speed);
}

// The published form: the gradient is taken ahead of where the walker stands.
// \checks{nesterov}
// \checks{nesterov_here}
BOOST_AUTO_TEST_CASE(nesterov_as_sutskever_2013_writes_it) {
  const nn::Nesterov recipe{.learning_rate = eta, .momentum = alpha};
  Long x = -1, y = Long(0.5), vx = 0, vy = 0;
  Vector theta{{-1, Real(0.5)}}, gradient(2);
  auto state = recipe.start(2);
  for (int t = 1; t <= 10; ++t) {
    const Pair g = rosenbrock({x + alpha * vx, y + alpha * vy});
    vx = alpha * vx - eta * g.x;
    vy = alpha * vy - eta * g.y;
    x += vx;
    y += vy;
    nn::Rosenbrock{}(theta, gradient);
    recipe.update(theta, gradient, state);
    const Vector walker{{static_cast<Real>(x), static_cast<Real>(y)}};
    const Vector ahead{{static_cast<Real>(x + alpha * vx), static_cast<Real>(y + alpha * vy)}};
    BOOST_TEST(distance_in_eps(recipe.position(theta, state), walker) < 4500, "step " << t);
    BOOST_TEST(distance_in_eps(theta, ahead) < 4500, "step " << t);
  }
}

BOOST_AUTO_TEST_CASE(nesterov_at_the_look_ahead_point) {
  compare(nn::Nesterov{.learning_rate = eta, .momentum = alpha},
          [](Long g, Memory& memory, Long, Long) {
            memory.first = alpha * memory.first - eta * g;
            return alpha * memory.first - eta * g;
          });
}

// \checks{adagrad}
BOOST_AUTO_TEST_CASE(adagrad_of_duchi_2011) {
  compare(nn::AdaGrad{.learning_rate = eta, .epsilon = eps_root},
          [](Long g, Memory& memory, Long, Long) {
            memory.first += g * g;
            return -eta / (std::sqrt(memory.first) + eps_root) * g;
          });
}

// \checks{rmsprop}
BOOST_AUTO_TEST_CASE(rmsprop_of_tieleman_and_hinton_2012) {
  compare(nn::RmsProp{.learning_rate = eta, .decay = rho, .epsilon = eps_root},
          [](Long g, Memory& memory, Long, Long) {
            memory.first = rho * memory.first + (1 - Long(rho)) * g * g;
            return -eta / (std::sqrt(memory.first) + eps_root) * g;
          });
}

// \checks{adam}
BOOST_AUTO_TEST_CASE(adam_of_kingma_and_ba_2015) {
  compare(nn::Adam{.learning_rate = eta, .beta1 = b1, .beta2 = b2, .epsilon = eps_root},
          [](Long g, Memory& memory, Long, Long t) { return adam_step(g, memory, t); });
}

// \checks{adamw}
BOOST_AUTO_TEST_CASE(adamw_of_loshchilov_and_hutter_2019) {
  compare(nn::AdamW{.learning_rate = eta,
                    .beta1 = b1,
                    .beta2 = b2,
                    .epsilon = eps_root,
                    .weight_decay = decay},
          [](Long g, Memory& memory, Long theta, Long t) {
            return adam_step(g, memory, t) - Long(eta) * decay * theta;
          });
}

BOOST_AUTO_TEST_SUITE_END()
