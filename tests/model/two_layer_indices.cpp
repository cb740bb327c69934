// The two-layer network by indices, as the page derives it, against the library's backward pass.
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/finite_differences.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(two_layers_by_indices)

namespace {

constexpr double bound = std::is_same_v<Real, double> ? 1e-13 : 1e-5;

struct TwoLayers {
  Mlp net = mlp({3, 4, 2}, Activation(Tanh{}));
  Rng rng = Rng(9);
  Vector theta = normal_matrix(net.parameters(), 1, 0, 1, rng);
  Matrix x = normal_matrix(1, 3, 0, 1, rng);
  Labels y = Labels::Ones(1);
  Mlp::Trace trace;
  Matrix dO;
  Vector gradient;

  TwoLayers() {
    SoftmaxCrossEntropy{}.gradient(net.forward(theta, x, trace), y, dO);
    net.backward(theta, x, trace, dO, gradient);
  }
  auto W(std::size_t l) const { return net.layers[l].affine.W(theta, net.offset(l)); }
  auto dW(std::size_t l) const { return net.layers[l].affine.W(gradient, net.offset(l)); }
};

}  // namespace

// \checks{bp_two_layers}
BOOST_FIXTURE_TEST_CASE(forward_by_sums, TwoLayers) {
  const auto b1 = net.layers[0].affine.b(theta, 0),
             b2 = net.layers[1].affine.b(theta, net.offset(1));
  for (Index l = 0; l < 2; ++l) {
    Real o = b2(l);
    for (Index j = 0; j < 4; ++j) {
      Real z = b1(j);
      for (Index i = 0; i < 3; ++i) z += x(i) * W(0)(i, j);
      o += std::tanh(z) * W(1)(j, l);
    }
    BOOST_TEST(std::abs(o - trace.layers[1].H(0, l)) < bound);
  }
}

// \checks{bp_last_weights}
BOOST_FIXTURE_TEST_CASE(the_last_weights, TwoLayers) {
  for (Index j = 0; j < 4; ++j) {
    for (Index l = 0; l < 2; ++l) {
      BOOST_TEST(std::abs(dW(1)(j, l) - dO(l) * std::tanh(trace.layers[0].Z(j))) < bound);
    }
  }
}

// \checks{bp_first_weights}
BOOST_FIXTURE_TEST_CASE(the_first_weights, TwoLayers) {
  for (Index i = 0; i < 3; ++i) {
    for (Index j = 0; j < 4; ++j) {
      Real sum = 0;
      for (Index l = 0; l < 2; ++l) {
        sum += dO(l) * W(1)(j, l) * std::pow(std::cosh(trace.layers[0].Z(j)), Real(-2)) * x(i);
      }
      BOOST_TEST(std::abs(dW(0)(i, j) - sum) < bound);
    }
  }
}

// \checks{bp_jacobian}
// \checks{bp_row_jacobian}
BOOST_AUTO_TEST_CASE(the_jacobians_of_a_row_times_a_matrix) {
  Rng rng(2);
  const Matrix W = normal_matrix(3, 2, 0, 1, rng);
  const Matrix x = normal_matrix(1, 3, 0, 1, rng);
  const Real h = Real(0.25);  // the map is linear in each: any step will do
  for (Index k = 0; k < 2; ++k) {
    for (Index i = 0; i < 3; ++i) {
      Matrix moved_x = x;
      moved_x(i) += h;
      BOOST_TEST(std::abs(((moved_x * W)(k) - (x * W)(k)) / h - W(i, k)) < 10 * bound);
      for (Index j = 0; j < 2; ++j) {
        Matrix moved = W;
        moved(i, j) += h;
        const Real expected = k == j ? x(i) : 0;
        BOOST_TEST(std::abs(((x * moved)(k) - (x * W)(k)) / h - expected) < 10 * bound);
      }
    }
  }
}

// \checks{bp_row_gradients}
// \checks{bp_column}
BOOST_AUTO_TEST_CASE(rows_and_columns_have_mirrored_gradients) {
  Rng rng(3);
  const Matrix W = normal_matrix(3, 2, 0, 1, rng), X = normal_matrix(1, 3, 0, 1, rng);
  const Matrix g = normal_matrix(1, 2, 0, 1, rng);
  // L = g . q, so the derivatives of L by differences are exact.
  const auto row = [&](const Matrix& x, const Matrix& w) { return (x * w).cwiseProduct(g).sum(); };
  const auto column = [&](const Matrix& w, const Matrix& x) {
    return (w * x).cwiseProduct(g.transpose()).sum();
  };
  const Matrix dW = X.transpose() * g, dX = g * W.transpose();
  const Matrix W_turned = W.transpose(), x_turned = X.transpose();
  const Matrix dW_turned = g.transpose() * X, dx_turned = W_turned.transpose() * g.transpose();
  BOOST_TEST((dW_turned - dW.transpose()).norm() == 0);
  for (Index i = 0; i < 3; ++i) {
    Matrix x = X;
    x(i) += 1;
    BOOST_TEST(std::abs(row(x, W) - row(X, W) - dX(i)) < 10 * bound);
    BOOST_TEST(std::abs(column(W_turned, x.transpose()) - column(W_turned, x_turned) -
                        dx_turned(i)) < 10 * bound);
    for (Index j = 0; j < 2; ++j) {
      Matrix w = W;
      w(i, j) += 1;
      BOOST_TEST(std::abs(row(X, w) - row(X, W) - dW(i, j)) < 10 * bound);
      BOOST_TEST(std::abs(column(w.transpose(), x_turned) - column(W_turned, x_turned) -
                          dW_turned(j, i)) < 10 * bound);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
