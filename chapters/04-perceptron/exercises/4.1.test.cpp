#include "4.1.hpp"

#include <grading.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::at_least, exercise::implies_unit, exercise::nor_unit,
    exercise::Unit;

namespace {

bool has_numbers(const Unit& unit, Index d) {
  return answers(unit.w, d, 1) && std::isfinite(unit.b);
}

int fires(const Unit& unit, const Vector& x) { return unit.w.dot(x) + unit.b >= 0 ? 1 : 0; }

int fires(const Unit& unit, int first, int second) {
  return fires(unit, Vector{{static_cast<Real>(first), static_cast<Real>(second)}});
}

// The bits of a whole number as d inputs.
Vector bits(Index number, Index d) {
  Vector x(d);
  for (Index j = 0; j < d; ++j) x(j) = static_cast<Real>((number >> j) & 1);
  return x;
}

}  // namespace

BOOST_AUTO_TEST_CASE(they_have_numbers) {
  EXPECT(has_numbers(nor_unit(), 2) && has_numbers(implies_unit(), 2),
         "A unit of two inputs has two weights and a bias. Have the functions been written?");
}

BOOST_AUTO_TEST_CASE(neither_nor) {
  const Unit unit = nor_unit();
  DEMAND(has_numbers(unit, 2), "A unit of two inputs has two weights and a bias.");
  for (int first = 0; first < 2; ++first) {
    for (int second = 0; second < 2; ++second) {
      const int expected = first == 0 && second == 0 ? 1 : 0;
      DEMAND(fires(unit, first, second) == expected,
             first << " NOR " << second << " is " << expected << ", and your unit says "
                   << fires(unit, first, second) << ". Its sum is "
                   << unit.w.dot(Vector{{Real(first), Real(second)}}) + unit.b
                   << "; a sum of exactly 0 answers 1.");
    }
  }
}

BOOST_AUTO_TEST_CASE(one_implies_the_other) {
  const Unit unit = implies_unit();
  DEMAND(has_numbers(unit, 2), "A unit of two inputs has two weights and a bias.");
  for (int first = 0; first < 2; ++first) {
    for (int second = 0; second < 2; ++second) {
      const int expected = first == 1 && second == 0 ? 0 : 1;
      DEMAND(fires(unit, first, second) == expected,
             "With x1 = " << first << " and x2 = " << second << " the implication is " << expected
                          << ", and your unit says " << fires(unit, first, second)
                          << ". Which input speaks against it? A promise that nobody called in is "
                          << "kept.");
    }
  }
}

BOOST_AUTO_TEST_CASE(a_majority_of_three) {
  const Unit unit = at_least(2, 3);
  DEMAND(has_numbers(unit, 3), "A unit of three inputs has three weights and a bias.");
  for (Index number = 0; number < 8; ++number) {
    const Vector x = bits(number, 3);
    const int expected = x.sum() >= 2 ? 1 : 0;
    DEMAND(fires(unit, x) == expected, "Of the inputs "
                                           << x.transpose() << ", " << x.sum()
                                           << " are 1; at least 2 of 3 should answer " << expected
                                           << ". Let all weights be alike: what is their sum?");
  }
}

BOOST_AUTO_TEST_CASE(at_least_k_of_d) {
  for (Index d = 1; d <= 6; ++d) {
    for (Index k = 0; k <= d + 1; ++k) {
      const Unit unit = at_least(k, d);
      DEMAND(has_numbers(unit, d), "A unit of " << d << " inputs has as many weights, and a bias.");
      for (Index number = 0; number < (Index(1) << d); ++number) {
        const Vector x = bits(number, d);
        const int expected = x.sum() >= static_cast<Real>(k) ? 1 : 0;
        DEMAND(fires(unit, x) == expected, "At least " << k << " of " << d << ": with " << x.sum()
                                                       << " inputs at 1 the answer "
                                                       << "should be " << expected << ".");
      }
    }
  }
}
