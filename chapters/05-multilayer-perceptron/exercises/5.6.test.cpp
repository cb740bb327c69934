#include "5.6.hpp"

#include <grading.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::Corners, exercise::join;

namespace {

Real output(const Corners& net, Real x) {
  return net.c + net.v.dot(Vector((net.b.array() + x).max(Real(0))));
}

void expect(const Corners& net, Real x, Real y, const char* why) {
  EXPECT(std::abs(output(net, x) - y) < 1000 * exercise::eps,
         why << " At " << x << " the output is " << output(net, x) << ", wanted " << y << ".");
}

}  // namespace

BOOST_AUTO_TEST_CASE(one_line) {
  const Corners net = join(Vector{{1, 3}}, Vector{{2, 6}});
  DEMAND(answers(net.b, 1, 1) && answers(net.v, 1, 1), "Two points, one unit.");
  expect(net, 1, 2, "It begins in the first point.");
  expect(net, 2, 4, "Half way it is half way.");
  expect(net, 3, 6, "It ends in the second point.");
  expect(net, -5, 2, "Before the first point it is flat.");
  expect(net, 4, 8, "After the last point the line goes on.");
}

BOOST_AUTO_TEST_CASE(a_roof) {
  const Corners net = join(Vector{{0, 1, 2}}, Vector{{0, 1, 0}});
  DEMAND(answers(net.b, 2, 1) && answers(net.v, 2, 1), "Three points, two units.");
  expect(net, 1, 1, "The ridge is at 1.");
  expect(net, Real(1.5), Real(0.5), "Behind the ridge it falls as it rose.");
  EXPECT(std::abs(net.v(1) + 2) < 100 * exercise::eps,
         "A unit changes the slope by its weight: from 1 to -1 is -2, not " << net.v(1) << ".");
}

BOOST_AUTO_TEST_CASE(many_uneven_points) {
  Vector x(9), y(9);
  for (Index k = 0; k < 9; ++k) {
    x(k) = static_cast<Real>(k * k) / 10 - 2;
    y(k) = std::cos(3 * x(k));
  }
  const Corners net = join(x, y);
  DEMAND(answers(net.b, 8, 1) && answers(net.v, 8, 1), "Nine points, eight units.");
  for (Index k = 0; k < 8; ++k) {
    expect(net, x(k + 1), y(k + 1), "Each point is met.");
    expect(net, (x(k) + x(k + 1)) / 2, (y(k) + y(k + 1)) / 2, "Between two points it is straight.");
  }
}
