// Dual numbers and the tape, operation by operation: against closed forms, against each other, and
// against central differences.
#include "same_formulas.hpp"

#include <boost/test/unit_test.hpp>
#include <limits>

using namespace nn;

BOOST_AUTO_TEST_SUITE(differentiated_operations)

namespace {

constexpr double eps = std::numeric_limits<double>::epsilon();

double by_tape(const Formula& formula, double x) {
  Tape tape;
  const Var at = tape.variable(x);
  return tape.gradient(formula.var(at))[at.node];
}

bool close(double a, double b, double bound) {
  return std::abs(a - b) <= bound * std::max(std::abs(a), std::abs(b));
}

}  // namespace

// \checks{bp_dual}
BOOST_AUTO_TEST_CASE(slopes_are_those_of_mathematics) {
  for (const Formula& formula : formulas()) {
    for (const double x : formula.at) {
      const double exact = formula.slope(x);
      const double dual = formula.dual(Dual(x, 1)).slope, tape = by_tape(formula, x);
      BOOST_TEST(close(dual, exact, 16 * eps), formula.name << " at " << x << ": " << dual);
      BOOST_TEST(close(tape, exact, 16 * eps), formula.name << " at " << x << ": " << tape);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_slope_that_comes_in_multiplies) {
  for (const Formula& formula : formulas()) {
    const double x = formula.at.front();
    BOOST_TEST(close(formula.dual(Dual(x, -7)).slope, -7 * formula.dual(Dual(x, 1)).slope, 4 * eps),
               formula.name);
    BOOST_TEST(formula.dual(Dual(x)).slope == 0, formula.name);
  }
}

BOOST_AUTO_TEST_CASE(values_are_the_same_in_both_directions) {
  for (const Formula& formula : formulas()) {
    for (const double x : formula.at) {
      Tape tape;
      BOOST_TEST(formula.dual(Dual(x)).value == formula.var(tape.variable(x)).value, formula.name);
    }
  }
}

BOOST_AUTO_TEST_CASE(slopes_are_near_central_differences) {
  for (const Formula& formula : formulas()) {
    for (const double x : formula.at) {
      if (formula.name.find('(') != std::string::npos || x == 0) continue;  // kinks
      const double h = std::cbrt(eps) * std::abs(x);
      const auto value = [&](double place) { return formula.dual(Dual(place)).value; };
      const double differences = (value(x + h) - value(x - h)) / (2 * h);
      const double scale = std::max(std::abs(differences), std::abs(value(x) / x));
      // On the far tails a difference sees a curve whose slope is everything.
      if (std::abs(x) > 30 && formula.name != "log") continue;
      BOOST_TEST(std::abs(by_tape(formula, x) - differences) <= 1e-6 * scale,
                 formula.name << " at " << x << ": " << differences);
    }
  }
}

BOOST_AUTO_TEST_CASE(kinks_have_the_slopes_that_are_stated) {
  for (const double x : {-1.0, 0.0, 1.0}) {
    BOOST_TEST(max(Dual(x, 1), Dual(0)).slope == (x > 0 ? 1 : 0));
    BOOST_TEST(max(Dual(0), Dual(x, 1)).slope == (x >= 0 ? 1 : 0));
  }
  Tape tape;
  const Var x = tape.variable(2), y = tape.variable(2);
  const std::vector<double> larger = tape.gradient(max(x, y)), smaller = tape.gradient(min(x, y));
  BOOST_TEST(larger[x.node] == 0);
  BOOST_TEST(larger[y.node] == 1);
  BOOST_TEST(smaller[x.node] == 0);
  BOOST_TEST(smaller[y.node] == 1);
  BOOST_TEST(std::isinf(sqrt(Dual(0, 1)).slope));
}

BOOST_AUTO_TEST_CASE(comparisons_see_the_value_only) {
  BOOST_TEST((Dual(1, 5) < Dual(2, -5)));
  BOOST_TEST((Dual(1, 5) <= Dual(1, -5)));
  BOOST_TEST((Dual(1, 5) >= Dual(1, 6)));
  Tape tape;
  BOOST_TEST((tape.variable(3) > tape.variable(2)));
  BOOST_TEST((tape.variable(3) <= Var(3)));
}

BOOST_AUTO_TEST_SUITE_END()
