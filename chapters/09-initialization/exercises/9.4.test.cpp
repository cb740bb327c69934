#include "9.4.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::mean_squares, exercise::near;

BOOST_AUTO_TEST_CASE(there_is_a_number_for_each_layer) {
  EXPECT(answers(mean_squares({10, 20, 30}, Vector{{Real(0.2), Real(0.1)}}, 0), 2, 1),
         "Three widths make two layers, so there are two answers. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(he_keeps_it) {
  const Vector found = mean_squares({10, 20, 30}, Vector{{Real(2) / 10, Real(2) / 20}}, 0);
  EXPECT(near(found, Vector{{1, 1}}, 100),
         "With variances 2 / d and no biases the mean square stays 1. d is the width that a layer "
         "reads from, not its own.");
}

BOOST_AUTO_TEST_CASE(by_hand) {
  const Vector found = mean_squares({4, 8, 2}, Vector{{1, Real(0.5)}}, Real(0.5));
  const Vector expected{{Real(2.25), Real(4.75)}};
  DEMAND(answers(found, 2, 1), "Three widths make two layers, so there are two answers.");
  EXPECT(near(found, expected, 100),
         "From 4 inputs of mean square 1 with weights of variance 1 and biases of variance 0.5 "
         "come sums of mean square 4.5, and ReLU passes half: 2.25. You say "
             << found(0) << ". From there 8 units with variance 0.5 make 9 + 0.5, and half of it "
             << "is 4.75; you say " << found(1) << ".");
}

BOOST_AUTO_TEST_CASE(a_wide_net_agrees) {
  const std::vector<Index> widths{300, 500, 400, 600};
  const Vector variances{{Real(0.004), Real(0.006), Real(0.003)}};
  const Vector expected = mean_squares(widths, variances, Real(0.2));
  DEMAND(answers(expected, 3, 1), "Four widths make three layers, so there are three answers.");
  Rng rng(6);
  Matrix H = normal_matrix(50, 300, 0, 1, rng);
  for (std::size_t l = 0; l < 3; ++l) {
    const Real sd = std::sqrt(variances(static_cast<Index>(l)));
    const Matrix W = normal_matrix(widths[l], widths[l + 1], 0, sd, rng);
    const Matrix b = normal_matrix(1, widths[l + 1], 0, std::sqrt(Real(0.2)), rng);
    const Matrix Z = H * W + b.replicate(50, 1);
    H = Z.cwiseMax(Real(0));
    const Real found = H.squaredNorm() / static_cast<Real>(H.size());
    const Real asked = expected(static_cast<Index>(l));
    DEMAND(std::abs(found / asked - 1) < Real(0.2),
           "Behind layer " << l + 1 << " a net has the mean square " << found << ", and you say "
                           << asked << ".");
  }
}
