#include "6.4.hpp"

#include <grading.hpp>

#include <algorithm>
#include <cmath>

using namespace nn;
using exercise::Pieces;

namespace {

bool well_formed(const Pieces& unit) {
  return unit.w.size() > 0 && exercise::answers(unit.b, unit.w.size(), 1) && unit.w.allFinite();
}

Real value(const Pieces& unit, Real x) { return (unit.w * x + unit.b).maxCoeff(); }

template <class F>
void expect(const Pieces& unit, F wanted, const char* name) {
  DEMAND(well_formed(unit), "A unit has at least one line, and a shift for each slope.");
  for (const Real x : {Real(-5), Real(-1), Real(-0.25), Real(0), Real(0.5), Real(3)}) {
    EXPECT(std::abs(value(unit, x) - wanted(x)) < 16 * exercise::eps,
           name << " is " << wanted(x) << " at " << x << ", not " << value(unit, x) << ".");
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(relu) {
  expect(
      exercise::as_relu(), [](Real x) { return std::max(x, Real(0)); }, "ReLU");
}

BOOST_AUTO_TEST_CASE(leaky_relu) {
  for (const Real alpha : {Real(0), Real(0.01), Real(0.5), Real(1)}) {
    expect(
        exercise::as_leaky(alpha), [alpha](Real x) { return x > 0 ? x : alpha * x; }, "Leaky ReLU");
  }
}

BOOST_AUTO_TEST_CASE(absolute_value) {
  expect(
      exercise::as_absolute(), [](Real x) { return std::abs(x); }, "|x|");
}

BOOST_AUTO_TEST_CASE(clipped) {
  const auto [first, second] = exercise::as_clipped();
  DEMAND(well_formed(first) && well_formed(second), "Both units have at least one line.");
  for (const Real x : {Real(-9), Real(-1), Real(-0.5), Real(0), Real(0.75), Real(1), Real(4)}) {
    const Real found = value(first, x) - value(second, x);
    const Real wanted = std::clamp(x, Real(-1), Real(1));
    EXPECT(std::abs(found - wanted) < 16 * exercise::eps,
           "Clipped, " << x << " is " << wanted << ", not " << found << ".");
  }
}
