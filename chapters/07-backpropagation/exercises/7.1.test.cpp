#include "7.1.hpp"

#include <grading.hpp>
#include <nn/autodiff/tape.hpp>

#include <cmath>

using namespace nn;
using exercise::Slopes, exercise::walk;

BOOST_AUTO_TEST_CASE(at_2_and_3) {
  const Slopes found = walk(2, 3);
  EXPECT(found.value == 40, "(2 + 3) (6 + 2) = 40, not " << found.value << ".");
  EXPECT(found.dy == 18,
         "By y: 1 · 8 through the sum and 5 · 2 through the product, 18, not " << found.dy << ".");
  EXPECT(found.dx == 28,
         "By x: 8 through the sum, 5 · 3 through the product and 5 · 1 directly, 28, "
         "not "
             << found.dx << ". Three arrows leave x: their contributions add.");
}

BOOST_AUTO_TEST_CASE(at_other_places) {
  for (const auto& [x, y] : {std::pair{-1.5, 0.25}, {0.0, 4.0}, {3.0, -3.0}, {-2.0, -1.0}}) {
    Tape tape;
    const Var a = tape.variable(x), b = tape.variable(y);
    const Var f = (a + b) * (a * b + a);
    const auto gradient = tape.gradient(f);
    const Slopes found = walk(static_cast<Real>(x), static_cast<Real>(y));
    const auto near = [](Real is, double wanted) {
      return std::abs(static_cast<double>(is) - wanted) < 64 * exercise::eps * 16;
    };
    EXPECT(near(found.value, f.value) && near(found.dx, gradient[a.node]) &&
               near(found.dy, gradient[b.node]),
           "At " << x << ", " << y << " the library's tape finds " << f.value << ", "
                 << gradient[a.node] << ", " << gradient[b.node] << ", and you find " << found.value
                 << ", " << found.dx << ", " << found.dy << ".");
  }
}
