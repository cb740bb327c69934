#include "2.1.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::horner, exercise::near, exercise::ValueAndSlope;

namespace {

// The long way: every power by itself.
ValueAndSlope by_powers(const Vector& beta, Real x) {
  ValueAndSlope sum{0, 0};
  for (Index k = 0; k < beta.size(); ++k) {
    sum.value += beta(k) * std::pow(x, static_cast<Real>(k));
    if (k > 0) sum.slope += static_cast<Real>(k) * beta(k) * std::pow(x, static_cast<Real>(k - 1));
  }
  return sum;
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_numbers) {
  const auto [value, slope] = horner(Vector{{1, 2, 3}}, 2);
  EXPECT(std::isfinite(value) && std::isfinite(slope),
         "The value or the slope is not a number. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(one_and_two_x_and_three_x_squared) {
  const auto [value, slope] = horner(Vector{{1, 2, 3}}, 2);
  EXPECT(value == 17, "1 + 2x + 3x² at x = 2 should be 17, not "
                          << value << ". The constant comes first in beta, so Horner's rule "
                          << "begins at the end.");
  EXPECT(slope == 14, "The derivative 2 + 6x at x = 2 should be 14, not "
                          << slope << ". It is carried along by the same rule. Which value does it "
                          << "take up, the one before this step or the one after?");
}

BOOST_AUTO_TEST_CASE(short_polynomials) {
  const auto [value, slope] = horner(Vector{{4}}, 3);
  EXPECT(value == 4 && slope == 0, "A constant is the same everywhere, and level.");
  const auto [nothing, level] = horner(Vector(0), 3);
  EXPECT(nothing == 0 && level == 0, "A sum of no terms is 0.");
}

BOOST_AUTO_TEST_CASE(degree_seven) {
  Rng rng(1);
  const Vector beta = normal_matrix(8, 1, 0, 1, rng);
  for (const Real x : {Real(-1.5), Real(-0.3), Real(0), Real(0.7), Real(2)}) {
    const auto [value, slope] = horner(beta, x);
    const auto [expected, expected_slope] = by_powers(beta, x);
    DEMAND(near(value, expected, 1000), "At x = " << x << " the powers, added up one by one, give "
                                                  << expected << ", and you " << value << ".");
    DEMAND(near(slope, expected_slope, 1000), "At x = " << x << " the derivative of the powers is "
                                                        << expected_slope << ", and yours " << slope
                                                        << ".");
  }
}

BOOST_AUTO_TEST_CASE(far_out) {
  Vector beta = Vector::Zero(40);
  beta(0) = 3;
  beta(1) = 1;
  const auto [value, slope] = horner(beta, Real(1e10));
  EXPECT(value == Real(1e10) + 3 && slope == 1,
         "3 + x, written as a polynomial of degree 39, at x = 1e10: a power that no coefficient "
         "needs became infinite. Horner's rule forms no power.");
}
