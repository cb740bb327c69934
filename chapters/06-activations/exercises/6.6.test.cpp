#include "6.6.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::balanced, exercise::near, exercise::TwoLayers;

namespace {

Matrix output(const TwoLayers& net, const Matrix& X) {
  const Matrix H = ((X * net.W).rowwise() + net.b).cwiseMax(Real(0));
  return (H * net.V).rowwise() + net.c;
}

bool same_shapes(const TwoLayers& found, const TwoLayers& net) {
  return answers(found.W, net.W.rows(), net.W.cols()) && answers(found.b, 1, net.b.cols()) &&
         answers(found.V, net.V.rows(), net.V.cols()) && answers(found.c, 1, net.c.cols());
}

Real length_in(const TwoLayers& net, Index j) {
  return std::sqrt(net.W.col(j).squaredNorm() + net.b(j) * net.b(j));
}

}  // namespace

BOOST_AUTO_TEST_CASE(one_unit) {
  const TwoLayers net{Matrix{{8}}, RowVector{{0}}, Matrix{{2}}, RowVector{{1}}};
  const TwoLayers found = balanced(net);
  DEMAND(same_shapes(found, net), "The shapes stay as they are.");
  EXPECT(near(found.W, Matrix{{4}}, 16) && near(found.V, Matrix{{4}}, 16),
         "8 in and 2 out make 4 in and 4 out, not " << found.W(0) << " and " << found.V(0) << ".");
  EXPECT(found.c(0) == 1, "The output's bias has nothing to do with it.");
}

BOOST_AUTO_TEST_CASE(a_random_network) {
  Rng rng(9);
  const TwoLayers net{normal_matrix(3, 6, 0, 5, rng), normal_matrix(1, 6, 0, 5, rng),
                      normal_matrix(6, 2, 0, Real(0.1), rng), normal_matrix(1, 2, 0, 1, rng)};
  const TwoLayers found = balanced(net);
  DEMAND(same_shapes(found, net), "The shapes stay as they are.");
  const Matrix X = normal_matrix(50, 3, 0, 1, rng);
  EXPECT(near(output(found, X), output(net, X), 1000),
         "The network computes another function now.");
  for (Index j = 0; j < 6; ++j) {
    const Real in = length_in(found, j), out = found.V.row(j).norm();
    EXPECT(std::abs(in - out) < 100 * exercise::eps * (in + out),
           "Unit " << j << " has the length " << in << " in and " << out << " out.");
  }
}

BOOST_AUTO_TEST_CASE(a_unit_that_nothing_leaves) {
  const TwoLayers net{Matrix{{2, 1}}, RowVector{{1, 0}}, Matrix{{0}, {1}}, RowVector{{0}}};
  const TwoLayers found = balanced(net);
  DEMAND(same_shapes(found, net), "The shapes stay as they are, and so do numbers.");
  EXPECT(found.W(0) == 2 && found.b(0) == 1 && found.V(0) == 0,
         "A unit whose weights out are 0 cannot be balanced: it stays as it is.");
}
