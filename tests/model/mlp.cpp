#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/model/fitted.hpp>
#include <nn/model/mlp.hpp>

#include <boost/test/unit_test.hpp>
#include <stdexcept>
#include <string>

using nn::Activation, nn::Index, nn::Matrix, nn::Maxout, nn::Mlp, nn::Prelu, nn::Real, nn::Rng,
    nn::Vector;

BOOST_AUTO_TEST_SUITE(model_mlp)

namespace {

static_assert(nn::Model<Mlp>);

// The units of XOR: h = relu(x1 + x2), relu(x1 + x2 - 1); o = h1 - 2 h2.
struct Xor {
  Mlp net = nn::mlp({2, 2, 1}, Activation(nn::Relu{}));
  Vector theta = Vector(9);
  Matrix X{{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  Xor() { theta << 1, 1, 1, 1, 0, -1, 1, -2, 0; }
};

std::string complaint(const Mlp& net) {
  try {
    net.forward(Vector::Zero(net.parameters()), Matrix::Zero(1, 2));
  } catch (const nn::ShapeError& error) {
    return error.what();
  }
  return "accepted";
}

}  // namespace

BOOST_AUTO_TEST_CASE(two_layers_compute_xor) {
  const Xor net;
  BOOST_TEST((net.net.forward(net.theta, net.X) == Matrix{{0}, {1}, {1}, {0}}));
  Mlp::Trace trace;
  net.net.forward(net.theta, net.X, trace);
  BOOST_TEST((trace.layers[0].H == Matrix{{0, 0}, {1, 0}, {1, 0}, {2, 1}}));
}

// For x = (1, 1) alone and dO = 1: h = (2, 1), both units open.
BOOST_AUTO_TEST_CASE(backward_by_hand) {
  const Xor net;
  const Matrix x{{1, 1}};
  Mlp::Trace trace;
  Vector gradient, expected(9);
  net.net.forward(net.theta, x, trace);
  net.net.backward(net.theta, x, trace, Matrix{{1}}, gradient);
  expected << 1, -2, 1, -2, 1, -2, 2, 1, 1;
  BOOST_TEST((gradient == expected));
}

BOOST_AUTO_TEST_CASE(theta_holds_the_layers_one_after_another) {
  const Mlp plain = nn::mlp({3, 4, 5, 2}, Activation(nn::Tanh{})),
            prelu = nn::mlp({3, 4, 2}, Prelu{}), maxout = nn::mlp({3, 4, 2}, Maxout{3});
  BOOST_TEST(plain.offset(0) == 0);
  BOOST_TEST(plain.offset(1) == 16);
  BOOST_TEST(plain.offset(2) == 16 + 25);
  BOOST_TEST(plain.parameters() == 16 + 25 + 12);
  BOOST_TEST(prelu.offset(1) == 17);
  BOOST_TEST(prelu.parameters() == 17 + 10);
  BOOST_TEST(maxout.parameters() == 4 * 12 + 10);
  BOOST_TEST(nn::name_of(std::get<Activation>(plain.layers[2].bend)) == "identity");
}

BOOST_AUTO_TEST_CASE(the_mask_spares_biases_and_slopes) {
  Vector expected(3 + 3 + 1 + 3 + 1);
  expected << 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 0;
  BOOST_TEST((nn::mlp({1, 3, 1}, Prelu{}).weight_mask() == expected));
}

BOOST_AUTO_TEST_CASE(a_start_fills_weights_only) {
  Rng rng(1), same(1);
  const Mlp net = nn::mlp({3, 4, 2}, Prelu{.alpha = Real(0.125)});
  const Vector theta = net.start(nn::xavier_uniform, rng);
  const Matrix first = nn::xavier_uniform(3, 4, same), second = nn::xavier_uniform(4, 2, same);
  BOOST_TEST((net.layers[0].affine.W(theta, 0) == first));
  BOOST_TEST((net.layers[0].affine.b(theta, 0).array() == 0).all());
  BOOST_TEST(theta(16) == Real(0.125));
  BOOST_TEST((net.layers[1].affine.W(theta, 17) == second));
  BOOST_TEST((net.layers[1].affine.b(theta, 17).array() == 0).all());
}

BOOST_AUTO_TEST_CASE(a_net_without_a_hidden_layer_is_affine) {
  Rng rng(2);
  const Mlp net = nn::mlp({3, 2}, Activation(nn::Relu{}));
  const Vector theta = nn::normal_matrix(8, 1, 0, 1, rng);
  const Matrix X = nn::normal_matrix(5, 3, 0, 1, rng);
  BOOST_TEST((net.forward(theta, X) == nn::Affine{3, 2}.forward(theta, X)));
}

BOOST_AUTO_TEST_CASE(one_sample_and_one_feature_are_enough) {
  const Mlp net = nn::mlp({1, 1, 1}, Activation(nn::Softplus{}));
  BOOST_TEST(net.forward(Vector::Zero(4), Matrix::Zero(1, 1))(0) == 0);
}

BOOST_AUTO_TEST_CASE(widths_that_make_no_net_are_refused) {
  const nn::Bend bend = Activation(nn::Tanh{});
  BOOST_CHECK_THROW(nn::mlp({}, bend), std::invalid_argument);
  BOOST_CHECK_THROW(nn::mlp({3}, bend), std::invalid_argument);
  BOOST_CHECK_THROW(nn::mlp({3, 0, 1}, bend), std::invalid_argument);
  BOOST_CHECK_THROW(nn::mlp({3, 2, -1}, bend), std::invalid_argument);
  BOOST_CHECK_THROW(nn::mlp({3, 2, 1}, Maxout{0}), std::invalid_argument);
  BOOST_CHECK_THROW(Mlp{}.forward(Vector(), Matrix::Zero(1, 1)), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(layers_that_do_not_follow_each_other_are_named) {
  const nn::Bend bend = Activation(nn::Tanh{});
  const Mlp broken{
      {nn::make_layer(2, 3, bend), nn::make_layer(3, 4, bend), nn::make_layer(5, 1, bend)}};
  BOOST_TEST(complaint(broken) == "layer 2 takes 5 inputs, but the layer before it has 4 outputs");
  const Mlp pieces{{nn::make_layer(2, 4, Maxout{2}), nn::make_layer(8, 1, bend)}};
  BOOST_TEST(complaint(pieces) == "layer 1 takes 8 inputs, but the layer before it has 4 outputs");
  Rng rng(3);
  BOOST_CHECK_THROW(broken.start(nn::he_normal, rng), nn::ShapeError);
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused) {
  const Xor net;
  Mlp::Trace trace, empty;
  Vector gradient;
  BOOST_CHECK_THROW(net.net.forward(Vector::Zero(8), net.X, trace), nn::ShapeError);
  BOOST_CHECK_THROW(net.net.forward(net.theta, Matrix::Zero(4, 3), trace), nn::ShapeError);
  net.net.forward(net.theta, net.X, trace);
  const Matrix dO = Matrix::Ones(4, 1);
  BOOST_CHECK_THROW(net.net.backward(net.theta, net.X, empty, dO, gradient), nn::ShapeError);
  BOOST_CHECK_THROW(net.net.backward(Vector::Zero(8), net.X, trace, dO, gradient), nn::ShapeError);
  BOOST_CHECK_THROW(net.net.backward(net.theta, net.X, trace, Matrix::Ones(4, 2), gradient),
                    nn::ShapeError);
  BOOST_CHECK_THROW(net.net.backward(net.theta, Matrix::Ones(3, 2), trace, dO, gradient),
                    nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
