#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/model/layer.hpp>

#include <boost/test/unit_test.hpp>
#include <stdexcept>

using nn::Activation, nn::Index, nn::Layer, nn::Matrix, nn::Maxout, nn::Prelu, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(model_layer)

namespace {

// d = 2, q = 2, W = [1 2; 3 4], b = [-4 1] behind two foreign numbers, and alpha = 0.5 behind them.
// For x = (1, 1) and (-1, 0): z = (0, 7) and (-5, -1).
struct Example {
  Vector theta = Vector(9);
  Matrix X{{1, 1}, {-1, 0}};
  Layer::Trace trace;
  Example() { theta << 99, 98, 1, 2, 3, 4, -4, 1, Real(0.5); }

  Matrix forward(const nn::Bend& bend) {
    return nn::make_layer(2, 2, bend).forward(theta, 2, X, trace);
  }
};

}  // namespace

BOOST_AUTO_TEST_CASE(the_activation_follows_the_affine_part) {
  Example e;
  BOOST_TEST((e.forward(Activation(nn::Identity{})) == Matrix{{0, 7}, {-5, -1}}));
  BOOST_TEST((e.forward(Activation(nn::Relu{})) == Matrix{{0, 7}, {0, 0}}));
  BOOST_TEST((e.trace.Z == Matrix{{0, 7}, {-5, -1}}));
}

BOOST_AUTO_TEST_CASE(the_slope_of_a_prelu_is_the_number_behind_b) {
  Example e;
  BOOST_TEST((e.forward(Prelu{.alpha = 77}) == Matrix{{0, 7}, {Real(-2.5), Real(-0.5)}}));
  BOOST_TEST(nn::make_layer(2, 2, Prelu{}).parameters() == 7);
}

// With dH = [1 2; 3 4]: dZ = [0.5 2; 1.5 2], since alpha is the slope at 0, too.
BOOST_AUTO_TEST_CASE(backward_by_hand_with_a_prelu) {
  Example e;
  e.forward(Prelu{});
  Vector gradient = Vector::Constant(9, 55);
  nn::make_layer(2, 2, Prelu{})
      .backward(e.theta, 2, e.X, e.trace, Matrix{{1, 2}, {3, 4}}, true, gradient);
  BOOST_TEST((e.trace.dZ == Matrix{{Real(0.5), 2}, {Real(1.5), 2}}));
  Vector expected(9);
  expected << 55, 55, -1, 0, Real(0.5), 2, 2, 4, 3 * -5 + 4 * -1;
  BOOST_TEST(distance_in_eps(gradient, expected) < 4);
  const Matrix dX{{Real(0.5) + 4, Real(1.5) + 8}, {Real(1.5) + 4, Real(4.5) + 8}};  // dZ W^T
  BOOST_TEST(distance_in_eps(e.trace.dX, dX) < 4);
}

BOOST_AUTO_TEST_CASE(nobody_asks_the_first_layer_for_the_gradient_of_its_input) {
  Example e;
  e.forward(Activation(nn::Tanh{}));
  Vector gradient(9);
  nn::make_layer(2, 2, Activation(nn::Tanh{}))
      .backward(e.theta, 2, e.X, e.trace, Matrix::Ones(2, 2), false, gradient);
  BOOST_TEST(e.trace.dX.size() == 0);
}

BOOST_AUTO_TEST_CASE(a_maxout_layer_has_k_times_the_weights) {
  const Layer layer = nn::make_layer(3, 4, Maxout{5});
  BOOST_TEST(layer.inputs() == 3);
  BOOST_TEST(layer.outputs() == 4);
  BOOST_TEST(layer.parameters() == (3 + 1) * 20);
  BOOST_CHECK_THROW(nn::make_layer(3, 4, Maxout{0}), std::invalid_argument);
  BOOST_CHECK_THROW((Layer{{3, 7}, Maxout{2}}.outputs()), nn::ShapeError);
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused) {
  Example e;
  const Layer plain = nn::make_layer(2, 2, Activation(nn::Tanh{})),
              prelu = nn::make_layer(2, 2, Prelu{});
  BOOST_CHECK_THROW(plain.forward(e.theta, 2, Matrix::Zero(4, 3), e.trace), nn::ShapeError);
  BOOST_CHECK_THROW(plain.forward(e.theta, 4, e.X, e.trace), nn::ShapeError);
  BOOST_CHECK_THROW(plain.forward(e.theta, -1, e.X, e.trace), nn::ShapeError);
  BOOST_CHECK_NO_THROW(plain.forward(e.theta, 3, e.X, e.trace));
  BOOST_CHECK_THROW(prelu.forward(e.theta, 3, e.X, e.trace), nn::ShapeError);  // alpha is missing
  Vector gradient(9), short_gradient(8);
  plain.forward(e.theta, 2, e.X, e.trace);
  const Matrix dH = Matrix::Ones(2, 2);
  BOOST_CHECK_THROW(prelu.backward(e.theta, 2, e.X, e.trace, dH, true, short_gradient),
                    nn::ShapeError);
  BOOST_CHECK_THROW(plain.backward(e.theta, 2, e.X, e.trace, Matrix::Ones(2, 3), true, gradient),
                    nn::ShapeError);
  BOOST_CHECK_THROW(plain.backward(e.theta, 2, Matrix::Ones(3, 2), e.trace, dH, true, gradient),
                    nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
