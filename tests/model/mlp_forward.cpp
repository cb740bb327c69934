// What a network of layers computes, written out number by number.
#include <nn/model/fitted.hpp>
#include <nn/model/mlp.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(model_mlp_forward)

namespace {

constexpr Real near = 16 * std::numeric_limits<Real>::epsilon();

struct Example {
  Rng rng{5};
  Mlp net = mlp({3, 4, 4, 1}, Activation(Tanh{}));
  Vector theta = uniform_matrix(net.parameters(), 1, -1, 1, rng);
  Matrix X = uniform_matrix(7, 3, -1, 1, rng);
};

}  // namespace

// \checks{mlp_layer}
BOOST_FIXTURE_TEST_CASE(a_layer_multiplies_shifts_and_bends, Example) {
  const Layer& layer = net.layers[0];
  Layer::Trace trace;
  layer.forward(theta, 0, X, trace);
  for (Index i = 0; i < 7; ++i) {
    for (Index j = 0; j < 4; ++j) {
      Real z = layer.affine.b(theta, 0)(j);
      for (Index k = 0; k < 3; ++k) z += X(i, k) * layer.affine.W(theta, 0)(k, j);
      BOOST_TEST(std::abs(trace.Z(i, j) - z) <= near);
      BOOST_TEST(std::abs(trace.H(i, j) - std::tanh(z)) <= near);
    }
  }
}

// \checks{mlp_node}
BOOST_FIXTURE_TEST_CASE(one_node_of_the_second_layer_written_out, Example) {
  Mlp::Trace trace;
  net.forward(theta, X, trace);
  const Matrix& H = trace.layers[0].H;
  const Index at = net.offset(1);  // W(2), 4 x 4, row by row, and then b(2)
  const Real z = H(0, 0) * theta(at + 1) + H(0, 1) * theta(at + 5) + H(0, 2) * theta(at + 9) +
                 H(0, 3) * theta(at + 13) + theta(at + 16 + 1);
  BOOST_TEST(std::abs(trace.layers[1].H(0, 1) - std::tanh(z)) <= near);
}

// \checks{mlp_composition}
BOOST_FIXTURE_TEST_CASE(each_layer_is_fed_by_the_one_before, Example) {
  Mlp::Trace trace;
  const Matrix O = net.forward(theta, X, trace);
  Matrix H = X;
  for (std::size_t l = 0; l < 3; ++l) {
    Layer::Trace alone;
    H = net.layers[l].forward(theta, net.offset(l), H, alone);
    BOOST_TEST((trace.layers[l].H == H), "layer " << l + 1);
  }
  BOOST_TEST((O == H));
  BOOST_TEST((trace.layers[2].H == trace.layers[2].Z), "no bend behind the last layer");
  BOOST_TEST((O == net.forward(theta, X)));
}

BOOST_FIXTURE_TEST_CASE(samples_do_not_see_each_other, Example) {
  const Matrix whole = net.forward(theta, X);
  for (Index i = 0; i < 7; ++i) {
    const Matrix alone = net.forward(theta, X.row(i));
    BOOST_TEST(std::abs(alone(0) - whole(i)) <= near);
  }
}

// \checks{mlp_count}
BOOST_AUTO_TEST_CASE(a_weight_for_each_arrow_and_a_bias_for_each_unit) {
  const Mlp net = mlp({3, 4, 4, 1}, Activation(Relu{}));
  const Index weights[] = {12, 16, 4}, biases[] = {4, 4, 1};
  for (std::size_t l = 0; l < 3; ++l) {
    BOOST_TEST(net.layers[l].affine.W(Vector::Zero(41), net.offset(l)).size() == weights[l]);
    BOOST_TEST(net.layers[l].affine.b(Vector::Zero(41), net.offset(l)).size() == biases[l]);
  }
  BOOST_TEST(net.parameters() == 41);
  BOOST_TEST(net.weight_mask().sum() == 32);
  BOOST_TEST(mlp({7, 5}, Activation(Relu{})).parameters() == 8 * 5);
}

BOOST_AUTO_TEST_CASE(a_maxout_of_k_pieces_has_k_times_the_weights) {
  BOOST_TEST(mlp({3, 4, 1}, Maxout{3}).parameters() == 4 * 12 + 5);
  BOOST_TEST(mlp({3, 4, 1}, Prelu{}).parameters() == 4 * 4 + 1 + 5);
}

BOOST_AUTO_TEST_SUITE_END()
