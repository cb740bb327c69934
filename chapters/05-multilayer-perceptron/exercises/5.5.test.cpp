#include "5.5.hpp"

#include <grading.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::Staircase, exercise::staircase;

namespace {

Real output(const Staircase& net, Real x) {
  Real o = net.c;
  for (Index j = 0; j < net.b.size(); ++j) {
    if (x + net.b(j) >= 0) o += net.v(j);
  }
  return o;
}

}  // namespace

BOOST_AUTO_TEST_CASE(one_cell_needs_no_unit) {
  const Staircase net = staircase(0, 1, Vector{{7}});
  EXPECT(net.b.size() == 0 && net.v.size() == 0, "A constant needs no hidden unit.");
  EXPECT(net.c == 7, "The constant is 7, not " << net.c << ".");
}

BOOST_AUTO_TEST_CASE(two_cells) {
  const Staircase net = staircase(0, 2, Vector{{3, 5}});
  DEMAND(answers(net.b, 1, 1) && answers(net.v, 1, 1), "Two cells have one edge: one unit.");
  EXPECT(output(net, Real(0.5)) == 3,
         "Before the edge at 1 the value is 3, not " << output(net, Real(0.5)) << ".");
  EXPECT(output(net, 1) == 5,
         "The edge belongs to the cell on its right: 5 at x = 1, not " << output(net, 1) << ".");
}

BOOST_AUTO_TEST_CASE(any_heights) {
  const Vector y{{1, -2, 4, 4, 0, 8, -1, 3}};
  const Staircase net = staircase(-1, 3, y);
  DEMAND(answers(net.b, 7, 1) && answers(net.v, 7, 1), "Eight cells have seven edges.");
  for (Index k = 0; k < 8; ++k) {
    const Real middle = Real(-1) + (static_cast<Real>(k) + Real(0.5)) / 2;
    EXPECT(std::abs(output(net, middle) - y(k)) < 100 * exercise::eps,
           "In cell " << k << " the value is " << output(net, middle) << ", wanted " << y(k)
                      << ". A step adds to all the steps before it.");
  }
  EXPECT(std::abs(output(net, -50) - 1) < 100 * exercise::eps &&
             std::abs(output(net, 50) - 3) < 100 * exercise::eps,
         "Beyond the ends the outer values go on.");
}

BOOST_AUTO_TEST_CASE(a_curve_is_met_within_half_a_step) {
  const Index m = 200;
  Vector y(m);
  for (Index k = 0; k < m; ++k) y(k) = std::sin((static_cast<Real>(k) + Real(0.5)) / 20);
  const Staircase net = staircase(0, 10, y);
  DEMAND(answers(net.v, m - 1, 1), "200 cells have 199 edges.");
  Real worst = 0;
  for (int i = 0; i < 1000; ++i) {
    const Real x = (static_cast<Real>(i) + Real(0.5)) / 100;
    worst = std::max(worst, std::abs(output(net, x) - std::sin(x)));
  }
  EXPECT(worst <= Real(0.0251),
         "A sine with cells of width 0.05 is met within 0.025; the error is " << worst << ".");
}
