#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/optimize/adam.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <stdexcept>

using nn::Adam, nn::Index, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(optimize_adam)

namespace {

// The place of one parameter after its gradients g, from the sums that the running means stand
// for, in long double: m = (1 - beta1) sum of beta1^(t - j) g_j, and so on.
double place_after(const Vector& g, const Adam& adam) {
  const auto share = [](long double beta, Index t, Index j) {
    return (1 - beta) * std::pow(beta, static_cast<long double>(t - j)) /
           (1 - std::pow(beta, static_cast<long double>(t)));
  };
  long double theta = 0;
  for (Index t = 1; t <= g.size(); ++t) {
    long double m = 0, v = 0;
    for (Index j = 1; j <= t; ++j) {
      const long double gradient = g(j - 1);
      m += share(adam.beta1, t, j) * gradient;
      v += share(adam.beta2, t, j) * gradient * gradient;
    }
    theta -= adam.learning_rate * m / (std::sqrt(v) + adam.epsilon);
  }
  return static_cast<double>(theta);
}

}  // namespace

// 1 - beta2^t has lost the digits of 1 / (1 - beta2) to cancellation, hence the bound.
BOOST_AUTO_TEST_CASE(ten_steps_are_those_of_the_weighted_sums) {
  nn::Rng rng(1);
  const Matrix G = nn::normal_matrix(10, 5, 0, 1, rng) *
                   Vector{{1, 100, Real(1e-3), Real(1e-6), 1}}.asDiagonal();
  for (const Adam& recipe : {Adam{.learning_rate = Real(0.1)},
                             Adam{.learning_rate = Real(0.02),
                             .beta1 = Real(0.5),
                             .beta2 = Real(0.9),
                             .epsilon = Real(1e-3)},
                             Adam{.beta1 = 0, .beta2 = 0}}) {
    auto state = recipe.start(5);
    Vector theta = Vector::Zero(5);
    for (Index t = 1; t <= 10; ++t) {
      recipe.update(theta, G.row(t - 1).transpose(), state);
      for (Index i = 0; i < 5; ++i) {
        const double expected = place_after(G.col(i).head(t), recipe);
        BOOST_TEST(std::abs(double(theta(i)) - expected) <
                   2000 * double(eps) * 10 * recipe.learning_rate);
      }
    }
    BOOST_TEST(state.t == 10);
  }
}

// With the first moments corrected, the first step is -eta g / (|g| + epsilon).
BOOST_AUTO_TEST_CASE(the_first_step_is_the_rate_whatever_the_size_of_the_gradient) {
  const Adam recipe{.learning_rate = Real(0.25)};
  auto state = recipe.start(4);
  Vector theta = Vector::Zero(4);
  recipe.update(theta, Vector{{1000, Real(-0.01), Real(1e-8), 0}}, state);
  const Vector expected{{Real(-0.25), Real(0.25), Real(-0.125), 0}};
  BOOST_TEST((theta - expected).cwiseAbs().maxCoeff() < 1000 * eps + 1e-6);
  BOOST_TEST(theta(3) == 0);
}

BOOST_AUTO_TEST_CASE(impossible_options_and_sizes_are_refused) {
  const Real nan = std::numeric_limits<Real>::quiet_NaN();
  for (const Real wrong : {Real(0), Real(-1), nan}) {
    BOOST_CHECK_THROW(Adam{.learning_rate = wrong}.start(2), std::invalid_argument);
    BOOST_CHECK_THROW(Adam{.epsilon = wrong}.start(2), std::invalid_argument);
  }
  for (const Real wrong : {Real(-0.1), Real(1), nan}) {
    BOOST_CHECK_THROW(Adam{.beta1 = wrong}.start(2), std::invalid_argument);
    BOOST_CHECK_THROW(Adam{.beta2 = wrong}.start(2), std::invalid_argument);
  }
  auto state = Adam{}.start(2);
  Vector two = Vector::Zero(2), three = Vector::Zero(3);
  BOOST_CHECK_THROW(Adam{}.update(two, three, state), nn::ShapeError);
  BOOST_CHECK_THROW(Adam{}.update(three, three, state), nn::ShapeError);
  BOOST_TEST(state.t == 0);
}

BOOST_AUTO_TEST_SUITE_END()
