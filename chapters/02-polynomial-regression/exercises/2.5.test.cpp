#include "2.5.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::near, exercise::recentred;

namespace {

// The sum of beta(k) t^k, each power by itself.
Real by_powers(const Vector& beta, Real t) {
  Real sum = 0;
  for (Index k = 0; k < beta.size(); ++k) sum += beta(k) * std::pow(t, static_cast<Real>(k));
  return sum;
}

Vector some_polynomial(Index degree) {
  Rng rng(5);
  return normal_matrix(degree + 1, 1, 0, 1, rng);
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_numbers) {
  EXPECT(answers(recentred(Vector{{1, 2, 3}}, 1), 3, 1),
         "Expected as many coefficients as were given. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(x_squared_about_one) {
  const Vector alpha = recentred(Vector{{0, 0, 1}}, 1);
  DEMAND(alpha.size() == 3, "Expected three coefficients.");
  EXPECT(near(alpha, Vector{{1, 2, 1}}, 16),
         "x² = 1 + 2(x - 1) + (x - 1)², so about 1 it has the coefficients 1, 2, 1. You say "
             << alpha.transpose() << ". With 1, -2, 1 the centre went the other way; with 1, 1, 1 "
             << "you stopped after one division.");
}

BOOST_AUTO_TEST_CASE(the_same_polynomial) {
  const Vector beta = some_polynomial(6);
  const Vector alpha = recentred(beta, Real(0.5));
  DEMAND(answers(alpha, 7, 1), "Expected seven coefficients.");
  for (const Real x : {Real(-1), Real(0), Real(0.5), Real(2)}) {
    const Real expected = by_powers(beta, x), found = by_powers(alpha, x - Real(0.5));
    DEMAND(near(found, expected, 10000),
           "Degree 6 about 0.5: at x = " << x << " the polynomial is " << expected
                                         << ", in your coefficients " << found << ".");
  }
}

BOOST_AUTO_TEST_CASE(binomial_coefficients) {
  Vector beta = Vector::Zero(11), expected(11);
  beta(10) = 1;
  expected << 1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1;
  EXPECT(near(recentred(beta, 1), expected, 16),
         "About 1, x to the tenth has the binomial coefficients. Found "
             << recentred(beta, 1).transpose() << ".");
}

BOOST_AUTO_TEST_CASE(there_and_back) {
  const Vector beta = some_polynomial(5);
  EXPECT(near(recentred(recentred(beta, 2), -2), beta, 100000),
         "From 0 to 2, and from there 2 back: the coefficients should be the old ones.");
  EXPECT(near(recentred(recentred(beta, 1), 2), recentred(beta, 3), 100000),
         "A move by 1 and a move by 2 should be a move by 3.");
}

BOOST_AUTO_TEST_CASE(nothing_to_move) {
  const Vector beta = some_polynomial(5);
  EXPECT(near(recentred(beta, 0), beta, 0), "About 0 the coefficients stay as they are.");
  EXPECT(near(recentred(Vector{{7}}, 3), Vector{{7}}, 0), "A constant has no centre.");
  EXPECT(recentred(Vector(0), 3).size() == 0, "No coefficients stay no coefficients.");
}

BOOST_AUTO_TEST_CASE(a_root_found_again) {
  const Vector beta{{10000, -4000, 600, -40, 1}};
  EXPECT(near(recentred(beta, 10), Vector{{0, 0, 0, 0, 1}}, 10000),
         "This polynomial is (x - 10) to the fourth. Found "
             << recentred(beta, 10).transpose()
             << ". No power of the centre and no binomial is needed: only products and sums.");
}
