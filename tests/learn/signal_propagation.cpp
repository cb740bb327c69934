// Means over the normal distribution, against values known in closed form, and nets against them.
#include <nn/core/contract.hpp>
#include <nn/learn/layer_statistics.hpp>
#include <nn/learn/signal_propagation.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <numbers>
#include <stdexcept>

using namespace nn;

BOOST_AUTO_TEST_SUITE(learn_signal_propagation)

namespace {

constexpr Real tight = sizeof(Real) == 8 ? Real(1e-8) : Real(1e-4);

}  // namespace

// \checks{signal_map}
// \checks{relu_half}
BOOST_AUTO_TEST_CASE(mean_squares_with_a_closed_form) {
  for (const Real v : {Real(0.01), Real(1), Real(40)}) {
    const auto close = boost::test_tools::tolerance(tight);
    BOOST_TEST(mean_square_behind(Identity{}, v) == v, close);
    BOOST_TEST(mean_square_behind(Relu{}, v) == v / 2, close);
    BOOST_TEST(mean_square_behind(LeakyRelu{.alpha = Real(0.2)}, v) == v * Real(0.52), close);
    BOOST_TEST(mean_square_behind(Step{}, v) == Real(0.5), close);
    BOOST_TEST(mean_square_slope(Identity{}, v) == 1, close);
    BOOST_TEST(mean_square_slope(Relu{}, v) == Real(0.5), close);
    BOOST_TEST(mean_square_slope(LeakyRelu{.alpha = Real(0.2)}, v) == Real(0.52), close);
    // ELU on the left: (e^z - 1)^2 = e^2z - 2 e^z + 1, each a shifted normal integral.
    const auto left = [v](Real a) {
      return std::exp(a * a * v / 2) * std::erfc(a * std::sqrt(v / 2)) / 2;
    };
    if (v < 10) {
      BOOST_TEST(mean_square_behind(Elu{}, v) == v / 2 + left(2) - 2 * left(1) + Real(0.5), close);
    }
  }
  BOOST_TEST(mean_square_behind(Tanh{}, 0) == 0);
  BOOST_TEST(mean_square_slope(Tanh{}, 0) == 1, boost::test_tools::tolerance(tight));
  BOOST_CHECK_THROW(mean_square_behind(Tanh{}, -1), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(a_hundred_thousand_draws_agree) {
  // Five standard errors; the values lie between 0 and 1, so that none is above 0.5 / sqrt(n).
  constexpr Index n = 100000;
  Rng rng(4);
  const Vector z = normal_matrix(n, 1, 0, Real(1.5), rng).col(0);
  const Real bound = 5 * Real(0.5) / std::sqrt(Real(n));
  const auto mean_of = [&](const auto& g) { return z.unaryExpr(g).mean(); };
  BOOST_TEST(std::abs(mean_of([](Real t) { return std::pow(std::tanh(t), 2); }) -
                      mean_square_behind(Tanh{}, Real(2.25))) < bound);
  BOOST_TEST(std::abs(mean_of([](Real t) { return std::pow(1 - std::pow(std::tanh(t), 2), 2); }) -
                      mean_square_slope(Tanh{}, Real(2.25))) < bound);
  BOOST_TEST(std::abs(mean_of([](Real t) { return std::pow(1 / (1 + std::exp(-t)), 2); }) -
                      mean_square_behind(Sigmoid{}, Real(2.25))) < bound);
}

// \checks{tanh_decay}
BOOST_AUTO_TEST_CASE(under_tanh_the_mean_square_falls_like_one_over_twice_the_depth) {
  Real q = 1;
  for (int l = 1; l <= 2000; ++l) q = mean_square_behind(Tanh{}, q);
  BOOST_TEST(q * 2 * 2000 == 1, boost::test_tools::tolerance(Real(0.02)));
  // One step, where q is small: q - 2 q^2, and the next term is of third order.
  for (const Real small : {Real(1e-2), Real(1e-3)}) {
    const Real step = mean_square_behind(Tanh{}, small);
    BOOST_TEST(std::abs(step - (small - 2 * small * small)) < 6 * small * small * small);
  }
}

BOOST_AUTO_TEST_CASE(a_wide_net_does_what_the_map_says) {
  constexpr Index width = 500;
  Rng rng(6);
  for (const Activation& f : {Activation(Tanh{}), Activation(Relu{}), Activation(Sigmoid{})}) {
    Mlp net{{make_layer(width, width, f), make_layer(width, width, f)}};
    const Vector theta = net.start(scaled_normal(Real(1.7), Fan::in), rng);
    Mlp::Trace trace;
    net.forward(theta, normal_matrix(40, width, 0, 1, rng), trace);
    Real q = 1;
    for (const Layer::Trace& layer : trace.layers) {
      q = mean_square_behind(f, Real(1.7) * q);
      BOOST_TEST(layer.H.squaredNorm() / Real(layer.H.size()) == q,
                 boost::test_tools::tolerance(Real(0.08)));
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
