#include "9.2.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::drift, exercise::leaky_gain, exercise::near;

BOOST_AUTO_TEST_CASE(they_answer_with_numbers) {
  EXPECT(std::isfinite(leaky_gain(0)) && std::isfinite(drift(0, 1)),
         "An answer is not a number. Have the functions been written?");
}

BOOST_AUTO_TEST_CASE(the_ends_are_known) {
  EXPECT(near(leaky_gain(0), 2, 10), "With alpha = 0 it is ReLU, and the gain is He's: 2.");
  EXPECT(near(leaky_gain(1), 1, 10), "With alpha = 1 nothing is bent, and the gain is 1.");
  EXPECT(near(leaky_gain(-1), 1, 10), "With alpha = -1 it is |z|, whose square is that of z.");
}

BOOST_AUTO_TEST_CASE(half_of_the_draws_are_negative) {
  constexpr Index draws = 400000;
  Rng rng(3);
  const Matrix z = normal_matrix(draws, 1, 0, 1, rng);
  for (const Real alpha : {Real(0.1), Real(0.25), Real(0.7)}) {
    const Matrix h = z.cwiseMax(Real(0)) + alpha * z.cwiseMin(Real(0));
    const Real kept = leaky_gain(alpha) * h.squaredNorm() / draws;
    EXPECT(std::abs(kept - 1) < Real(0.02),
           "With alpha = " << alpha << " your gain makes " << kept << " of a mean square of 1.");
  }
}

BOOST_AUTO_TEST_CASE(layer_after_layer) {
  EXPECT(near(drift(Real(0.3), 0), 1, 10), "No layer, no change.");
  EXPECT(near(drift(0, 40), 1, 100), "Under ReLU He's variance keeps the mean square.");
  EXPECT(near(drift(1, 10), 1024, 100), "Where nothing is bent, 2 / d doubles it in each layer.");
  EXPECT(near(drift(Real(0.5), 2), Real(1.5625), 100),
         "With alpha = 1/2 one layer multiplies by (1 + 1/4): two of them by 1.5625, not "
             << drift(Real(0.5), 2) << ".");
}
