// Statistics of layers, on nets small enough to be reckoned by hand.
#include <nn/core/contract.hpp>
#include <nn/learn/layer_statistics.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(learn_layer_statistics)

namespace {

constexpr Real tight = 1000 * std::numeric_limits<Real>::epsilon();

// One layer of units that look at one input each: Z = X, whatever the bend.
struct Mirror {
  Mlp net;
  Vector theta;
  Mlp::Trace trace;

  Mirror(Index units, const Bend& bend) : net{{make_layer(units, units, bend)}} {
    theta = Vector::Zero(net.parameters());
    net.layers[0].affine.W(theta, 0).setIdentity();
    if (const auto* prelu = std::get_if<Prelu>(&bend)) theta(theta.size() - 1) = prelu->alpha;
  }

  LayerStatistics operator()(const Matrix& X, const Matrix& dO) {
    net.forward(theta, X, trace);
    Vector gradient(theta.size());
    net.backward(theta, X, trace, dO, gradient);
    return layer_statistics(net, theta, trace).at(0);
  }
  LayerStatistics operator()(const Matrix& X) {
    return (*this)(X, Matrix::Ones(X.rows(), X.cols()));
  }
};

}  // namespace

BOOST_AUTO_TEST_CASE(signals_and_gradients_by_hand) {
  // H = [0 3; 1 0]: mean 1, mean square 10/4. dZ = dO where Z > 0: [0 4; 2 0], mean 1.5,
  // mean square 5.
  const auto found =
      Mirror(2, Activation(Relu{}))(Matrix{{-2, 3}, {1, -5}}, Matrix{{8, 4}, {2, 6}});
  BOOST_TEST(found.activation_mean == 1, boost::test_tools::tolerance(tight));
  BOOST_TEST(found.activation_sd == std::sqrt(Real(1.5)), boost::test_tools::tolerance(tight));
  BOOST_TEST(found.activation_rms() == std::sqrt(Real(2.5)), boost::test_tools::tolerance(tight));
  BOOST_TEST(found.gradient_sd == std::sqrt(5 - Real(2.25)), boost::test_tools::tolerance(tight));
  BOOST_TEST(found.saturated == Real(0.5));
  BOOST_TEST(found.dead == 0);
}

BOOST_AUTO_TEST_CASE(a_unit_that_is_0_on_every_sample_is_dead) {
  const auto found = Mirror(4, Activation(Relu{}))(Matrix{{-1, 1, -1, 0}, {-2, -1, -3, -1}});
  BOOST_TEST(found.dead == Real(0.75));
}

// \checks{layer_saturation}
BOOST_AUTO_TEST_CASE(saturation_begins_where_the_slope_falls_below_a_hundredth_of_its_peak) {
  // tanh' = 0.01 at z = artanh(sqrt(0.99)); the sigmoid's slope is a hundredth of 1/4 at twice
  // that, since sigma(z) = (1 + tanh(z/2)) / 2.
  const Real edge = std::atanh(std::sqrt(Real(0.99)));
  const Real in = edge * (1 - Real(1e-4)), out = edge * (1 + Real(1e-4));
  const Matrix X{{in, out, -in, -out, 0}};
  BOOST_TEST(Mirror(5, Activation(Tanh{}))(X).saturated == Real(0.4));
  BOOST_TEST(Mirror(5, Activation(Sigmoid{}))(2 * X).saturated == Real(0.4));
  BOOST_TEST(Mirror(5, Activation(Sigmoid{}))(X).saturated == 0);
}

BOOST_AUTO_TEST_CASE(saturation_by_activation) {
  const Matrix X{{-30, -1, 1, 30}};
  BOOST_TEST(Mirror(4, Activation(Relu{}))(X).saturated == Real(0.5));
  BOOST_TEST(Mirror(4, Activation(LeakyRelu{}))(X).saturated == 0);  // its slope is just 0.01
  BOOST_TEST(Mirror(4, Activation(LeakyRelu{.alpha = 200}))(X).saturated == Real(0.5));
  BOOST_TEST(Mirror(4, Prelu{.alpha = Real(0.001)})(X).saturated == Real(0.5));
  BOOST_TEST(Mirror(4, Prelu{})(X).saturated == 0);
  BOOST_TEST(Mirror(4, Activation(Elu{}))(X).saturated == Real(0.25));
  BOOST_TEST(Mirror(4, Activation(Softplus{}))(X).saturated == Real(0.25));
  BOOST_TEST(Mirror(4, Activation(Identity{}))(X).saturated == 0);
  BOOST_TEST(Mirror(4, Activation(Step{}))(X).saturated == 1);
}

BOOST_AUTO_TEST_CASE(each_layer_has_its_own) {
  const Mlp net = mlp({3, 5, 4, 2}, Tanh{});
  Rng rng(2);
  const Vector theta = net.start(xavier_normal, rng);
  const Matrix X = normal_matrix(6, 3, 0, 1, rng), dO = normal_matrix(6, 2, 0, 1, rng);
  Mlp::Trace trace;
  Vector gradient(theta.size());
  net.forward(theta, X, trace);
  net.backward(theta, X, trace, dO, gradient);
  const auto all = layer_statistics(net, theta, trace);
  BOOST_REQUIRE(all.size() == 3u);
  const Matrix& last = trace.layers[2].H;
  BOOST_TEST(all[2].activation_mean == last.mean(), boost::test_tools::tolerance(tight));
  BOOST_TEST(all[2].activation_rms() == last.norm() / std::sqrt(Real(12)),
             boost::test_tools::tolerance(tight));
  BOOST_TEST(all[0].activation_sd != all[1].activation_sd);
}

// \checks{update_ratio}
BOOST_AUTO_TEST_CASE(update_ratios_by_hand) {
  const Mlp net = mlp({1, 2, 1}, Tanh{});  // W1: 2 numbers, b1: 2, W2: 2, b2: 1
  Vector before(7), after(7);
  before << 3, 4, 0, 0, 0, 1, 5;
  after << 3, Real(4.5), 9, 9, 0, 1, 7;  // biases do not count
  BOOST_TEST(update_ratios(net, before, after)(0) == Real(0.1));
  BOOST_TEST(update_ratios(net, before, after)(1) == 0);
  before.tail(3).setZero();
  BOOST_TEST(std::isinf(update_ratios(net, before, after)(1)));
  after.tail(3).setZero();
  BOOST_TEST(update_ratios(net, before, after)(1) == 0);
}

BOOST_AUTO_TEST_CASE(what_has_exploded_has_no_numbers) {
  const Real infinite = std::numeric_limits<Real>::infinity();
  const auto found = Mirror(2, Activation(Relu{}))(Matrix{{infinite - infinite, 1}});
  BOOST_TEST(std::isnan(found.activation_sd));
  BOOST_TEST(std::isnan(found.saturated));
  BOOST_TEST(std::isnan(found.dead));
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused) {
  const Mlp net = mlp({2, 2, 1}, Tanh{});
  const Vector theta = Vector::Ones(net.parameters());
  Mlp::Trace trace;
  BOOST_CHECK_THROW(layer_statistics(net, theta, trace), ShapeError);
  net.forward(theta, Matrix::Ones(3, 2), trace);
  BOOST_CHECK_THROW(layer_statistics(net, theta, trace), ShapeError);  // nothing went backward
  BOOST_CHECK_THROW(layer_statistics(net, Vector::Ones(3), trace), ShapeError);
  BOOST_CHECK_THROW(update_ratios(net, theta, Vector::Ones(3)), ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
