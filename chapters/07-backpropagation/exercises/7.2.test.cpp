#include "7.2.hpp"

#include <grading.hpp>

#include <cmath>

using namespace nn;
using exercise::slope_by_difference;

namespace {

// What central differences can reach: eps to the power 2/3, with some room.
const Real reach = 50 * std::pow(exercise::eps, Real(2) / 3);

void expect(const std::function<Real(Real)>& f, Real x, Real wanted, const char* name) {
  const Real found = slope_by_difference(f, x);
  EXPECT(std::abs(found - wanted) <= reach * std::abs(wanted),
         "The slope of " << name << " at " << x << " is " << wanted << ". Yours is off by "
                         << std::abs(found - wanted) / std::abs(wanted) << " of it; " << reach
                         << " can be reached.");
}

}  // namespace

BOOST_AUTO_TEST_CASE(near_1) {
  expect([](Real x) { return std::exp(x); }, 1, std::exp(Real(1)), "exp");
  expect([](Real x) { return std::sin(x); }, Real(0.7), std::cos(Real(0.7)), "sin");
}

BOOST_AUTO_TEST_CASE(at_large_x) {
  expect([](Real x) { return x * x * x; }, 1000, 3e6, "x cubed");
  expect([](Real x) { return std::log(x); }, 800, 1 / Real(800), "log");
}

BOOST_AUTO_TEST_CASE(at_0) {
  expect([](Real x) { return std::exp(2 * x); }, 0, 2, "exp(2x)");
}

BOOST_AUTO_TEST_CASE(two_calls) {
  int calls = 0;
  slope_by_difference([&](Real x) { return ++calls, x; }, 3);
  EXPECT(calls == 2, "A central difference calls the function twice, not " << calls << " times.");
}
