// The formulas of chapter 6, each against the library where both can be computed.
#include "distance.hpp"

#include <nn/activation/activation.hpp>
#include <nn/core/random.hpp>
#include <nn/model/maxout.hpp>
#include <nn/model/mlp.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::Index, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(activation_formulas)

namespace {

const Real places[] = {-5, Real(-1.5), Real(-0.3), 0, Real(0.2), 1, 4};

bool near(Real found, Real wanted) {
  return std::abs(found - wanted) <= 8 * eps * std::max(Real(1), std::abs(wanted));
}

}  // namespace

// \checks{ac_elementwise}
BOOST_AUTO_TEST_CASE(each_entry_is_taken_alone) {
  nn::Rng rng(1);
  const Matrix Z = nn::normal_matrix(4, 3, 0, 2, rng);
  for (const std::string& name : nn::activation_names()) {
    const nn::Activation f = nn::activation_named(name);
    Matrix all, one;
    nn::apply(f, Z, all);
    for (Index i = 0; i < Z.size(); ++i) {
      nn::apply(f, Matrix::Constant(1, 1, Z(i / 3, i % 3)), one);
      BOOST_TEST(one(0, 0) == all(i / 3, i % 3), name);
    }
  }
}

// \checks{ac_step}
// \checks{ac_relu}
// \checks{ac_leaky_relu}
// \checks{ac_prelu}
BOOST_AUTO_TEST_CASE(the_pieces_are_straight) {
  for (const Real z : places) {
    BOOST_TEST(nn::Step{}.value(z) == (z >= 0 ? 1 : 0));
    BOOST_TEST(nn::Relu{}.value(z) == std::max(z, Real(0)));
    BOOST_TEST(nn::LeakyRelu{}.value(z) == (z > 0 ? z : Real(0.01) * z));
    BOOST_TEST(nn::Prelu{Real(1.5)}.value(z) == (z > 0 ? z : Real(1.5) * z));
  }
}

// \checks{ac_sigmoid_slope}
// \checks{ac_tanh_slope}
BOOST_AUTO_TEST_CASE(slopes_follow_from_values) {
  for (const Real z : places) {
    const Real s = nn::Sigmoid{}.value(z), t = nn::Tanh{}.value(z);
    BOOST_TEST(near(nn::Sigmoid{}.derivative(z, s), s * (1 - s)));
    BOOST_TEST(near(nn::Tanh{}.derivative(z, t), 1 - t * t));
    BOOST_TEST(nn::Sigmoid{}.derivative(z, s) <= Real(0.25));
  }
  BOOST_TEST(nn::Sigmoid{}.derivative(0, Real(0.5)) == Real(0.25));
  BOOST_TEST(nn::Tanh{}.derivative(0, 0) == 1);
}

// \checks{ac_tanh}
BOOST_AUTO_TEST_CASE(tanh_is_a_stretched_and_shifted_sigmoid) {
  for (const Real z : places) {
    BOOST_TEST(near(nn::Tanh{}.value(z), 2 * nn::Sigmoid{}.value(2 * z) - 1));
    BOOST_TEST(near(nn::Tanh{}.value(z), std::sinh(z) / std::cosh(z)));
  }
}

// \checks{ac_elu}
// \checks{ac_softplus}
BOOST_AUTO_TEST_CASE(the_smooth_rectifiers) {
  for (const Real z : places) {
    BOOST_TEST(near(nn::Elu{Real(0.7)}.value(z), z > 0 ? z : Real(0.7) * (std::exp(z) - 1)));
    BOOST_TEST(near(nn::Softplus{}.value(z), std::log(1 + std::exp(z))));
    BOOST_TEST(near(nn::Softplus{}.derivative(z, 0), nn::Sigmoid{}.value(z)));
  }
}

// \checks{ac_prelu_gradient}
BOOST_AUTO_TEST_CASE(the_slope_of_a_prelu_collects_from_the_negative_side) {
  for (const Real z : places) {
    const Real h = Real(0.5);  // the value is linear in alpha: any difference will do
    const Real change = nn::Prelu{Real(0.25) + h}.value(z) - nn::Prelu{Real(0.25)}.value(z);
    BOOST_TEST(near(nn::Prelu{}.alpha_derivative(z), change / h));
  }
}

// \checks{ac_maxout}
BOOST_AUTO_TEST_CASE(maxout_takes_the_largest_line) {
  Matrix Z(2, 4), H, dZ, expected(2, 2), pieces(2, 4);
  Z << 1, 3, -2, -5, 4, 0, 7, 7;
  expected << 3, -2, 4, 7;
  pieces << 0, 10, 20, 0, 30, 0, 40, 0;
  Matrix dH(2, 2);
  dH << 10, 20, 30, 40;
  nn::Maxout{2}.forward(Z, H);
  nn::Maxout{2}.backward(Z, dH, dZ);
  BOOST_TEST((H == expected));
  BOOST_TEST((dZ == pieces));
}

// \checks{ac_slope_product}
BOOST_AUTO_TEST_CASE(slopes_multiply_along_a_chain) {
  const nn::Mlp chain = nn::mlp({1, 1, 1, 1, 1}, nn::Activation(nn::Sigmoid{}));
  nn::Rng rng(2);
  const Vector theta = chain.start(nn::normal_weights(1), rng);
  nn::Mlp::Trace trace;
  Vector gradient;
  const Matrix x = Matrix::Constant(1, 1, Real(0.7));
  chain.forward(theta, x, trace);
  chain.backward(theta, x, trace, Matrix::Ones(1, 1), gradient);
  Real product = 1;
  for (std::size_t l = 0; l < 3; ++l) {
    product *= nn::Sigmoid{}.derivative(trace.layers[l].Z(0), trace.layers[l].H(0)) *
               chain.layers[l + 1].affine.W(theta, chain.offset(l + 1))(0, 0);
  }
  BOOST_TEST(near(gradient(1), product));  // of the first bias
}

// \checks{ac_one_sign}
BOOST_AUTO_TEST_CASE(positive_inputs_give_all_weights_of_a_unit_one_sign) {
  nn::Rng rng(3);
  const nn::Layer layer = nn::make_layer(5, 4, nn::Activation(nn::Tanh{}));
  const Vector theta = nn::normal_matrix(layer.parameters(), 1, 0, 1, rng);
  const Matrix x = nn::uniform_matrix(1, 5, Real(0.1), 1, rng),
               dH = nn::normal_matrix(1, 4, 0, 1, rng);
  nn::Layer::Trace trace;
  Vector gradient(theta.size());
  layer.forward(theta, 0, x, trace);
  layer.backward(theta, 0, x, trace, dH, false, gradient);
  const Matrix dW = layer.affine.W(gradient, 0);
  for (Index j = 0; j < 4; ++j) {
    BOOST_TEST(((dW.col(j).array() > 0).all() || (dW.col(j).array() < 0).all()));
    BOOST_TEST(dW(0, j) * trace.dZ(0, j) > 0);
  }
}

// \checks{ac_dead}
BOOST_AUTO_TEST_CASE(a_unit_that_no_example_wakes_has_no_gradient) {
  nn::Rng rng(4);
  const nn::Layer layer = nn::make_layer(3, 2, nn::Activation(nn::Relu{}));
  Vector theta = nn::normal_matrix(layer.parameters(), 1, 0, 1, rng);
  layer.affine.b(theta, 0)(1) = -100;
  const Matrix X = nn::uniform_matrix(20, 3, -1, 1, rng), dH = nn::normal_matrix(20, 2, 0, 1, rng);
  nn::Layer::Trace trace;
  Vector gradient(theta.size());
  layer.forward(theta, 0, X, trace);
  layer.backward(theta, 0, X, trace, dH, false, gradient);
  BOOST_TEST(layer.affine.W(gradient, 0).col(1).isZero(0));
  BOOST_TEST(layer.affine.b(gradient, 0)(1) == 0);
  BOOST_TEST(layer.affine.W(gradient, 0).col(0).norm() > 0);
}

BOOST_AUTO_TEST_SUITE_END()
