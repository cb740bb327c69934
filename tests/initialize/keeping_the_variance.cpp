// The steps of the derivation, each measured on draws of its own.
#include <nn/initialize/initialize.hpp>
#include <nn/learn/signal_propagation.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/mlp.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(initialize_keeping_the_variance)

namespace {

// A mean over n draws strays from what it estimates by its standard error; five of them are passed
// once in 1.7 million. Each case makes at most 12 such comparisons, with a fixed seed.
constexpr Real five_sigma = 5;

Real mean_square(const Matrix& M) { return M.squaredNorm() / static_cast<Real>(M.size()); }

// d inputs for n samples that have mean square 3 and a mean far from 0.
Matrix lopsided(Index n, Index d, Rng& rng) {
  return normal_matrix(n, d, 1, std::sqrt(Real(2)), rng);
}

}  // namespace

// \checks{product_sum_variance}
BOOST_AUTO_TEST_CASE(variances_of_independent_products_add_up) {
  constexpr Index n = 40000, d = 20;
  Rng rng(1);
  const Matrix X = lopsided(n, d, rng), W = normal_matrix(n, d, 0, Real(0.5), rng);
  const Vector z = X.cwiseProduct(W).rowwise().sum();
  const Real expected = d * Real(0.25) * 3;
  const Real found = z.squaredNorm() / n;
  // The kurtosis of such a sum is below 3 + 8/d.
  BOOST_TEST(std::abs(found / expected - 1) < five_sigma * std::sqrt((2 + Real(8) / d) / n));
  BOOST_TEST(std::abs(z.mean()) < five_sigma * std::sqrt(expected / n));
}

// \checks{forward_variance}
// \checks{forward_product}
BOOST_AUTO_TEST_CASE(each_layer_multiplies_the_mean_square_by_fan_in_times_variance) {
  // 400 nets of three layers without a bend, 30-20-40-10, of which one sample is looked at.
  const std::vector<Index> widths{30, 20, 40, 10};
  const Real variance = Real(0.04);
  Rng rng(2);
  Mlp net = mlp(widths, Activation(Identity{}));
  Vector sums = Vector::Zero(3), squares = Vector::Zero(3);
  constexpr int nets = 400;
  for (int k = 0; k < nets; ++k) {
    const Vector theta = net.start(normal_weights(Real(0.2)), rng);
    const Matrix X = lopsided(1, 30, rng);
    Mlp::Trace trace;
    net.forward(theta, X, trace);
    for (int l = 0; l < 3; ++l) {
      const Real one = mean_square(trace.layers[std::size_t(l)].Z);
      sums(l) += one / nets;
      squares(l) += one * one / nets;
    }
  }
  Real expected = 3;
  for (int l = 0; l < 3; ++l) {
    expected *= static_cast<Real>(widths[std::size_t(l)]) * variance;
    const Real error = std::sqrt((squares(l) - sums(l) * sums(l)) / nets);
    BOOST_TEST(std::abs(sums(l) - expected) < five_sigma * error, "layer " << l + 1);
  }
}

// \checks{keep_backward}
// \checks{backward_variance}
BOOST_AUTO_TEST_CASE(a_gradient_is_multiplied_by_fan_out_times_variance) {
  constexpr Index d = 60, q = 25;
  Rng rng(3);
  Mlp net{{make_layer(8, d, Activation(Identity{})), make_layer(d, q, Activation(Identity{}))}};
  for (const auto& [fan, expected] : {std::pair<Fan, Real>{Fan::in, Real(q) / d},
                                      {Fan::out, Real(1)},
                                      {Fan::mean, Real(2 * q) / (d + q)}}) {
    constexpr int nets = 200;
    Real sum = 0, square = 0;
    for (int k = 0; k < nets; ++k) {
      const Vector theta = net.start(scaled_normal(1, fan), rng);
      Mlp::Trace trace;
      Vector gradient(theta.size());
      net.forward(theta, normal_matrix(4, 8, 0, 1, rng), trace);
      net.backward(theta, normal_matrix(4, 8, 0, 1, rng), trace, normal_matrix(4, q, 0, 1, rng),
                   gradient);
      const Real one = mean_square(trace.layers[1].dX);
      sum += one / nets;
      square += one * one / nets;
    }
    BOOST_TEST(std::abs(sum - expected) < five_sigma * std::sqrt((square - sum * sum) / nets));
  }
}

// \checks{keep_forward}
BOOST_AUTO_TEST_CASE(lecun_keeps_the_mean_square_of_a_layer_that_bends_nothing) {
  for (const Index d : {10, 100}) {
    Rng rng(4);
    const Matrix X = lopsided(1, d, rng);
    constexpr Index q = 20000;  // as many draws of one unit
    const Real ratio = mean_square(X * lecun_normal(d, q, rng)) / mean_square(X);
    BOOST_TEST(std::abs(ratio - 1) < five_sigma * std::sqrt(Real(2) / q));
  }
}

// \checks{xavier_compromise}
BOOST_AUTO_TEST_CASE(the_mean_of_the_fans_misses_both_demands_by_the_same_distance) {
  for (const auto& [d, q] : {std::pair<Index, Index>{10, 40}, {300, 20}, {7, 7}}) {
    const Real v = scaled_variance(1, Fan::mean, d, q);
    const Real forward = Real(d) * v, backward = Real(q) * v;
    BOOST_TEST(forward + backward == 2, boost::test_tools::tolerance(Real(1e-6)));
    BOOST_TEST(std::max(forward, backward) < 2);
    BOOST_TEST((forward < 1) == (d < q));
  }
}

// \checks{he_condition}
BOOST_AUTO_TEST_CASE(he_keeps_the_mean_square_behind_relu_and_xavier_halves_it) {
  constexpr Index d = 200, q = 20000;
  Rng rng(5);
  const Matrix X = lopsided(1, d, rng);
  // Of a squared half-normal number the variance is 5/4 of its mean's square times 4.
  const Real bound = five_sigma * std::sqrt(Real(5) / q);
  const auto kept = [&](Real gain) {
    const Matrix Z = X * scaled_normal(gain, Fan::in)(d, q, rng);
    return mean_square(Z.cwiseMax(Real(0))) / mean_square(X);
  };
  BOOST_TEST(std::abs(kept(2) - 1) < bound);
  BOOST_TEST(std::abs(kept(1) - Real(0.5)) < bound / 2);
}

BOOST_AUTO_TEST_CASE(relu_layers_make_different_inputs_alike) {
  Rng rng(7);
  Matrix H = normal_matrix(20, 200, 0, 1, rng);
  const auto cosine = [&H] {  // the mean over all pairs of samples
    const Matrix C = H.rowwise().normalized() * H.rowwise().normalized().transpose();
    return (C.sum() - C.trace()) / (20 * 19);
  };
  BOOST_TEST(cosine() < Real(0.1));
  for (int l = 0; l < 10; ++l) {
    H = (H * he_normal(200, 200, rng)).cwiseMax(Real(0)).eval();
    if (l == 2) BOOST_TEST(cosine() > Real(0.5));
  }
  BOOST_TEST(cosine() > Real(0.8));
}

// \checks{untrained_loss}
BOOST_AUTO_TEST_CASE(an_untrained_loss_is_ln_k_and_half_the_logits_variance) {
  constexpr Index n = 200000, K = 5;
  Rng rng(6);
  const auto loss_at = [&](Real s) {
    Labels y(n);
    for (Index i = 0; i < n; ++i) y(i) = rng.index(K);
    return SoftmaxCrossEntropy{}.value(normal_matrix(n, K, 0, s, rng), y);
  };
  BOOST_TEST(SoftmaxCrossEntropy{}.value(Matrix::Zero(3, K), Labels::Zero(3)) == std::log(Real(K)),
             boost::test_tools::tolerance(Real(1e-6)));
  for (const Real s : {Real(0.1), Real(0.3)}) {
    // One sample's loss spreads by less than 1.2 s; the next term is of order s^4.
    const Real expected = std::log(Real(K)) + s * s / 2 * (1 - Real(1) / K);
    const Real bound = five_sigma * Real(1.2) * s / std::sqrt(Real(n)) + s * s * s * s;
    BOOST_TEST(std::abs(loss_at(s) - expected) < bound);
  }
  // Far out the loss is the distance of the label's logit from the largest: s times E max - 0.
  constexpr Real mean_largest_of_5 = Real(1.16296);
  const Real far = loss_at(100) / 100;
  BOOST_TEST(std::abs(far - mean_largest_of_5) < Real(0.02));
}

BOOST_AUTO_TEST_SUITE_END()
