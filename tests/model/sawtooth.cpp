#include <nn/model/linear_pieces.hpp>
#include <nn/model/sawtooth.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(model_sawtooth)

namespace {

Real farthest(const Fitted<Mlp>& net, Index pieces) {
  const Vector x = Vector::LinSpaced(2001, 0, 1);
  const Vector wanted = x.unaryExpr([=](Real at) { return sawtooth(at, pieces); });
  return (net.predict(x).col(0) - wanted).cwiseAbs().maxCoeff();
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_teeth) {
  BOOST_TEST(sawtooth(0, 4) == 0);
  BOOST_TEST(sawtooth(Real(0.125), 4) == Real(0.5));
  BOOST_TEST(sawtooth(Real(0.25), 4) == 1);
  BOOST_TEST(sawtooth(Real(0.5), 4) == 0);
  BOOST_TEST(sawtooth(1, 4) == 0);
  BOOST_TEST(sawtooth(1, 3) == 1);
  BOOST_CHECK_THROW(sawtooth(0, 0), std::invalid_argument);
}

// \checks{mlp_sawtooth}
BOOST_AUTO_TEST_CASE(folds_multiply_along_the_layers) {
  for (const auto& [folds, depth] : std::vector<std::pair<Index, Index>>{
           {1, 1}, {1, 4}, {2, 1}, {2, 2}, {2, 7}, {3, 3}, {5, 2}, {64, 1}, {8, 2}, {4, 3}}) {
    const Fitted<Mlp> net = sawtooth_net(folds, depth);
    Index pieces = 1;
    for (Index l = 0; l < depth; ++l) pieces *= folds;
    const Real slack = std::numeric_limits<Real>::epsilon() * 100 * static_cast<Real>(pieces);
    BOOST_TEST(farthest(net, pieces) <= slack, folds << " folds, depth " << depth);
    BOOST_TEST(linear_pieces(net.model, net.theta, 0, 1) == pieces,
               folds << " folds, depth " << depth);
  }
  BOOST_CHECK_THROW(sawtooth_net(0, 1), std::invalid_argument);
  BOOST_CHECK_THROW(sawtooth_net(2, 0), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(pieces_of_a_net_by_hand) {
  // |x| - |x - 1/2| has the kinks 0 and 1/2; the third unit's two arrows cancel.
  const Mlp net = mlp({1, 3, 1}, Activation(Relu{}));
  const Vector theta{{1, 1, 1, 0, Real(-0.5), Real(-0.75), 2, -2, 0, 0}};
  const std::vector<Real> ends = piece_ends(net, theta, -1, 1);
  BOOST_TEST_REQUIRE(ends.size() == 4);
  BOOST_TEST(ends[0] == -1);
  BOOST_TEST(std::abs(ends[1]) < Real(1e-6));
  BOOST_TEST(std::abs(ends[2] - Real(0.5)) < Real(1e-6));
  BOOST_TEST(ends[3] == 1);
  BOOST_TEST(linear_pieces(net, Vector::Zero(10), -1, 1) == 1);
}

// A fine grid sees the same pieces: slopes that differ from cell to cell.
BOOST_AUTO_TEST_CASE(pieces_of_random_nets_agree_with_a_fine_grid) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    Rng rng(seed);
    const Mlp net = mlp({1, 5, 5, 1}, Activation(Relu{}));
    const Vector theta = uniform_matrix(net.parameters(), 1, -1, 1, rng);
    const std::vector<Real> ends = piece_ends(net, theta, -2, 2);
    for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
      const Vector x = Vector::LinSpaced(9, ends[i], ends[i + 1]);
      const Vector o = net.forward(theta, x).col(0);
      const Vector chord = Vector::LinSpaced(9, o(0), o(8));
      BOOST_TEST((o - chord).cwiseAbs().maxCoeff() <= Real(1e-5));
    }
    BOOST_TEST(ends.size() - 1 <= 31);
  }
}

BOOST_AUTO_TEST_CASE(smooth_nets_have_no_pieces) {
  const Mlp net = mlp({1, 2, 1}, Activation(Tanh{}));
  BOOST_CHECK_THROW(linear_pieces(net, Vector::Zero(7), 0, 1), std::invalid_argument);
  const Mlp two = mlp({2, 2, 1}, Activation(Relu{}));
  BOOST_CHECK_THROW(linear_pieces(two, Vector::Zero(9), 0, 1), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
