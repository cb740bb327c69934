#include "9.7.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::near, exercise::orthogonal_weights;

namespace {

Matrix normal(Index d, Index q, std::uint64_t seed) {
  Rng rng(seed);
  return normal_matrix(d, q, 0, 1, rng);
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_has_the_shape_of_the_draws) {
  EXPECT(answers(orthogonal_weights(normal(6, 4, 1)), 6, 4),
         "The answer has the shape of the draws. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(by_hand) {
  const Matrix Q = orthogonal_weights(Matrix{{3, 1}, {4, 3}});
  DEMAND(answers(Q, 2, 2), "The answer has the shape of the draws.");
  const Matrix expected{{Real(0.6), Real(-0.8)}, {Real(0.8), Real(0.6)}};
  EXPECT(near(Q, expected, 100),
         "The column (3, 4) becomes (0.6, 0.8). The column (1, 3) has 3 "
         "along it; without that it is (-0.8, 0.6). You say\n"
             << Q);
}

BOOST_AUTO_TEST_CASE(columns_are_orthonormal) {
  for (const Index q : {1, 10, 50}) {
    const Matrix Q = orthogonal_weights(normal(50, q, 2));
    DEMAND(answers(Q, 50, q), "The answer has the shape of the draws.");
    EXPECT(near(Q.transpose() * Q, Matrix::Identity(q, q), 1000),
           "QᵀQ should be the identity; its farthest entry is off by "
               << (Q.transpose() * Q - Matrix::Identity(q, q)).cwiseAbs().maxCoeff() << ".");
  }
}

BOOST_AUTO_TEST_CASE(each_column_keeps_its_side) {
  const Matrix draws = normal(30, 12, 3), Q = orthogonal_weights(draws);
  DEMAND(answers(Q, 30, 12), "The answer has the shape of the draws.");
  const Matrix R = Q.transpose() * draws;
  EXPECT((R.diagonal().array() > 0).all(), "No column may be turned around.");
  const Matrix below = R.triangularView<Eigen::StrictlyLower>();
  EXPECT(below.cwiseAbs().maxCoeff() < 1e4 * exercise::eps,
         "A column may lose only its share along the columns before it.");
}

BOOST_AUTO_TEST_CASE(nearly_parallel_draws) {
  Matrix draws = normal(20, 5, 4);
  const Real nudge = std::sqrt(exercise::eps);
  for (Index j = 1; j < 5; ++j) draws.col(j) = draws.col(0) + nudge * draws.col(j);
  const Matrix Q = orthogonal_weights(draws);
  DEMAND(answers(Q, 20, 5), "The answer has the shape of the draws.");
  EXPECT(near(Q.transpose() * Q, Matrix::Identity(5, 5), 1000),
         "With nearly parallel draws most of a column is taken away, and rounding is left in the "
         "rest: QᵀQ is off by "
             << (Q.transpose() * Q - Matrix::Identity(5, 5)).cwiseAbs().maxCoeff()
             << ". Take the shares away a second time.");
}

BOOST_AUTO_TEST_CASE(fifty_layers_keep_every_length) {
  Matrix h = normal(1, 40, 5);
  const Real before = h.norm();
  for (std::uint64_t layer = 0; layer < 50; ++layer) {
    const Matrix Q = orthogonal_weights(normal(40, 40, 100 + layer));
    DEMAND(answers(Q, 40, 40), "The answer has the shape of the draws.");
    h = h * Q;
  }
  EXPECT(near(h.norm(), before, 1e4), "After fifty layers a signal of length "
                                          << before << " has the length " << h.norm() << ".");
}
