// Units with equal incoming and outgoing weights stay equal, whatever the data and the optimizer.
#include <nn/initialize/initialize.hpp>
#include <nn/learn/train.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/any_optimizer.hpp>
#include <nn/optimize/objective.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

using namespace nn;

BOOST_AUTO_TEST_SUITE(initialize_symmetry)

namespace {

// A 3-6-2 net whose hidden units 1 and 4 are twins, and the others are not.
struct Twins {
  Mlp net = mlp({3, 6, 2}, Tanh{});
  Vector theta;
  Matrix X;
  Labels y = Labels(20);

  Twins() {
    Rng rng(3);
    theta = net.start(xavier_normal, rng);
    net.layers[0].affine.W(theta, 0).col(4) = net.layers[0].affine.W(theta, 0).col(1);
    net.layers[1].affine.W(theta, net.offset(1)).row(4) =
        net.layers[1].affine.W(theta, net.offset(1)).row(1);
    X = normal_matrix(20, 3, 0, 1, rng);
    for (Index i = 0; i < 20; ++i) y(i) = rng.index(2);
  }

  // The largest difference between what two hidden units have in a vector like theta.
  Real difference(const Vector& v, Index j, Index k) const {
    const auto W1 = net.layers[0].affine.W(v, 0);
    const auto b1 = net.layers[0].affine.b(v, 0);
    const auto W2 = net.layers[1].affine.W(v, net.offset(1));
    return std::max({(W1.col(j) - W1.col(k)).cwiseAbs().maxCoeff(), std::abs(b1(j) - b1(k)),
                     (W2.row(j) - W2.row(k)).cwiseAbs().maxCoeff()});
  }
};

}  // namespace

// \checks{equal_gradients}
BOOST_FIXTURE_TEST_CASE(equal_units_have_equal_gradients, Twins) {
  EmpiricalRisk risk(net, SoftmaxCrossEntropy{}, X, y);
  const Vector gradient = evaluate(risk, theta).gradient;
  constexpr Real eps = std::numeric_limits<Real>::epsilon();
  BOOST_TEST(difference(gradient, 1, 4) <= 10 * eps);
  BOOST_TEST(difference(gradient, 1, 2) > Real(1e-3));
}

BOOST_FIXTURE_TEST_CASE(no_optimizer_tells_them_apart, Twins) {
  BatchRisk risk(net, SoftmaxCrossEntropy{}, X, y, 5);
  for (const std::string& name : optimizer_names()) {
    const Vector end = std::visit(
        [&](const auto& recipe) {
          Rng rng(4);
          return train(risk, theta, recipe, {.epochs = 50}, rng).theta;
        },
        optimizer_named(name, Real(0.05)));
    BOOST_TEST(difference(end, 1, 4) < Real(1e-5), name);
    BOOST_TEST(difference(end, 1, 2) > Real(1e-2), name);
    BOOST_TEST((end - theta).norm() > Real(0.1), name);
  }
}

BOOST_FIXTURE_TEST_CASE(zeros_leave_every_weight_where_it_is, Twins) {
  Rng rng(5);
  const Vector zero = net.start(constant_weights(0), rng);
  EmpiricalRisk risk(net, SoftmaxCrossEntropy{}, X, y);
  const Vector gradient = evaluate(risk, zero).gradient;
  BOOST_TEST(gradient.cwiseProduct(net.weight_mask()).cwiseAbs().maxCoeff() == 0);
  BOOST_TEST(gradient.tail(2).norm() > 0);  // only the last biases learn
}

BOOST_AUTO_TEST_SUITE_END()
