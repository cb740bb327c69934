#include "2.6.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/least_squares.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::chebyshev_fit, exercise::chebyshev_points, exercise::clenshaw,
    exercise::near;

namespace {

const Real pi = std::acos(Real(-1));

// The long way: column k is T_k at the points, each by itself.
Matrix design(Index n, Index degree) {
  Matrix A(n, degree + 1);
  for (Index i = 0; i < n; ++i) {
    const Real angle = pi * (static_cast<Real>(i) + Real(0.5)) / static_cast<Real>(n);
    for (Index k = 0; k <= degree; ++k) A(i, k) = std::cos(static_cast<Real>(k) * angle);
  }
  return A;
}

Vector numbers(Index count) {
  Rng rng(6);
  return normal_matrix(count, 1, 0, 1, rng);
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_points) {
  DEMAND(answers(chebyshev_points(5), 5, 1), "Expected n numbers. Has the function been written?");
  EXPECT(near(chebyshev_points(5), design(5, 1).col(1), 16),
         "The points are " << chebyshev_points(5).transpose()
                           << ". They are the cosines of n angles, each in the middle of its share "
                           << "of half a circle; neither end, 1 or -1, is among them.");
  EXPECT(near(chebyshev_points(1), Vector{{0}}, 16), "A single point stands in the middle.");
}

BOOST_AUTO_TEST_CASE(the_fit_has_numbers) {
  EXPECT(answers(chebyshev_fit(numbers(8), 3), 4, 1),
         "Expected degree + 1 coefficients. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(one_polynomial_at_a_time) {
  for (Index k = 0; k < 4; ++k) {
    const Vector found = chebyshev_fit(design(9, k).col(k), 3);
    DEMAND(answers(found, 4, 1), "Expected degree + 1 coefficients.");
    DEMAND(near(found(k), 1, 100),
           "Targets on T_" << k << " itself should give it the coefficient 1, not " << found(k)
                           << ". The columns are perpendicular: what is the square of the length "
                           << "of each? One is longer than the others.");
    Vector others = found;
    others(k) = 0;
    DEMAND(near(others, Vector::Zero(4), 100),
           "Targets on T_" << k << " itself should give the other polynomials nothing.");
  }
}

BOOST_AUTO_TEST_CASE(the_same_as_a_solver) {
  for (const Index degree : {Index(0), Index(4), Index(11)}) {
    const Vector y = numbers(12);
    DEMAND(near(chebyshev_fit(y, degree), least_squares(design(12, degree), y).B, 1000),
           "At degree " << degree << " on 12 points least squares finds other coefficients.");
  }
  EXPECT(near(chebyshev_fit(Vector{{3}}, 0), Vector{{3}}, 16), "One point has one coefficient.");
}

BOOST_AUTO_TEST_CASE(a_sum_by_hand) {
  const Real found = clenshaw(Vector{{1, 2, 3}}, 2);
  EXPECT(std::isfinite(found), "The sum is not a number. Has the function been written?");
  EXPECT(near(found, 26, 16), "1 + 2 T_1(2) + 3 T_2(2) = 1 + 4 + 21 = 26, not "
                                  << found
                                  << ". With 54 you took b_0 for the sum. Write the sum with b in "
                                     "place of c, and see what stays.");
}

BOOST_AUTO_TEST_CASE(sums_within_and_beyond) {
  const Vector c = numbers(9);
  for (const Real t : {Real(-1), Real(-0.4), Real(0), Real(0.9), Real(1)}) {
    Real expected = 0;
    for (Index k = 0; k < 9; ++k) expected += c(k) * std::cos(static_cast<Real>(k) * std::acos(t));
    DEMAND(near(clenshaw(c, t), expected, 1000), "At t = " << t << " the cosines add up to "
                                                           << expected << ", and you to "
                                                           << clenshaw(c, t) << ".");
  }
  Real expected = 0;
  for (Index k = 0; k < 9; ++k) {
    expected += c(k) * std::cosh(static_cast<Real>(k) * std::acosh(Real(1.5)));
  }
  EXPECT(near(clenshaw(c, Real(1.5)), expected, 1000),
         "Beyond 1 there is no angle, but there is a polynomial: at t = 1.5 expected " << expected
                                                                                       << ".");
}

BOOST_AUTO_TEST_CASE(short_sums) {
  EXPECT(clenshaw(Vector(0), Real(0.5)) == 0, "A sum of no terms is 0.");
  EXPECT(clenshaw(Vector{{4}}, Real(0.5)) == 4, "T_0 is 1 everywhere.");
  EXPECT(near(clenshaw(Vector{{4, 2}}, Real(0.5)), 5, 16), "T_1(t) is t.");
}

BOOST_AUTO_TEST_CASE(through_all_points) {
  const Vector y = numbers(40), c = chebyshev_fit(y, 39), t = chebyshev_points(40);
  DEMAND(answers(c, 40, 1) && answers(t, 40, 1), "Expected 40 coefficients and 40 points.");
  Vector found(40);
  for (Index i = 0; i < 40; ++i) found(i) = clenshaw(c, t(i));
  EXPECT(near(found, y, 10000),
         "Degree 39 on 40 points should pass through every one. In raw powers no digit would be "
         "left; here hardly one is lost.");
}
