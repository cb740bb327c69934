#include <nn/core/contract.hpp>
#include <nn/model/collapse.hpp>

#include <boost/test/unit_test.hpp>

using namespace nn;

BOOST_AUTO_TEST_SUITE(model_collapse)

// \checks{mlp_collapse}
BOOST_AUTO_TEST_CASE(two_layers_multiplied_out_by_hand) {
  const Mlp net = mlp({2, 2, 1}, Activation(Identity{}));
  // W1 = [1 2; 3 4], b1 = [5 6], W2 = [7; 8], b2 = 9
  const Vector theta{{1, 2, 3, 4, 5, 6, 7, 8, 9}};
  const Fitted<Affine> whole = collapse(net, theta);
  BOOST_TEST((whole.theta == Vector{{23, 53, 92}}));
}

BOOST_AUTO_TEST_CASE(the_map_is_the_nets_whatever_the_depth) {
  Rng rng(1);
  for (const std::vector<Index>& widths :
       {std::vector<Index>{3, 2}, {3, 5, 2}, {3, 7, 1, 4, 2}, {1, 9, 9, 9, 9, 9, 1}}) {
    const Mlp net = mlp(widths, Activation(Identity{}));
    const Vector theta = uniform_matrix(net.parameters(), 1, -1, 1, rng);
    const Matrix X = uniform_matrix(11, widths.front(), -1, 1, rng);
    const Matrix O = net.forward(theta, X);
    const Real size = O.cwiseAbs().maxCoeff();
    BOOST_TEST((collapse(net, theta).predict(X) - O).cwiseAbs().maxCoeff() <=
               100 * std::numeric_limits<Real>::epsilon() * std::max(size, Real(1)));
  }
}

BOOST_AUTO_TEST_CASE(what_bends_does_not_collapse) {
  for (const Bend& bend : {Bend(Activation(Relu{})), Bend(Prelu{}), Bend(Maxout{2})}) {
    const Mlp net = mlp({2, 3, 1}, bend);
    BOOST_CHECK_THROW(collapse(net, Vector::Zero(net.parameters())), std::invalid_argument);
  }
  const Mlp net = mlp({2, 3, 1}, Activation(Identity{}));
  BOOST_CHECK_THROW(collapse(net, Vector::Zero(5)), ShapeError);
  BOOST_CHECK_THROW(collapse(Mlp{}, Vector()), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
