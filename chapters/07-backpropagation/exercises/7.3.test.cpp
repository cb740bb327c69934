#include "7.3.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>
#include <nn/core/stable.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::near, exercise::through_softmax;

BOOST_AUTO_TEST_CASE(two_classes) {
  const Vector found = through_softmax(Vector{{Real(0.25), Real(0.75)}}, Vector{{1, 0}});
  DEMAND(answers(found, 2, 1), "Two scores, two numbers.");
  EXPECT(near(found, Vector{{Real(0.1875), Real(-0.1875)}}, 16),
         "p₁ (1 - p₁) = 0.1875 for the first score and -p₁ p₂ = -0.1875 for the second, not "
             << found(0) << " and " << found(1) << ".");
}

BOOST_AUTO_TEST_CASE(it_is_the_product_with_the_jacobian) {
  Rng rng(10);
  const Matrix o = normal_matrix(1, 6, 0, 2, rng);
  const Vector p = softmax(o).row(0), dp = normal_matrix(6, 1, 0, 1, rng);
  const Matrix J = Matrix(p.asDiagonal()) - p * p.transpose();
  const Vector found = through_softmax(p, dp);
  DEMAND(answers(found, 6, 1), "Six scores, six numbers.");
  EXPECT(near(found, J * dp, 64), "It is not what the 6 x 6 Jacobian gives.");
  EXPECT(std::abs(found.sum()) < 64 * exercise::eps,
         "The gradient sums to " << found.sum()
                                 << ". Adding one number to all scores changes no "
                                    "probability, so it should sum to 0.");
}

BOOST_AUTO_TEST_CASE(cross_entropy_comes_out_as_p_minus_y) {
  const Vector p{{Real(0.2), Real(0.5), Real(0.3)}};
  const Vector found = through_softmax(p, Vector{{0, -1 / p(1), 0}});  // of -log p₂
  DEMAND(answers(found, 3, 1), "Three scores, three numbers.");
  EXPECT(near(found, Vector{{Real(0.2), Real(-0.5), Real(0.3)}}, 16),
         "For the loss -log p of the second class the gradient is p - y.");
}

BOOST_AUTO_TEST_CASE(a_million_classes) {
  const Index K = 1000000;
  const Vector p = Vector::Constant(K, Real(1) / static_cast<Real>(K));
  Vector dp = Vector::Zero(K);
  dp(3) = static_cast<Real>(K);
  const Vector found = through_softmax(p, dp);
  DEMAND(answers(found, K, 1), "A million scores, a million numbers.");
  EXPECT(std::abs(found(3) - 1) < Real(1e-5), "The one score that matters gets nearly 1.");
}
