#include "5.2.hpp"

#include <grading.hpp>

#include <algorithm>

using namespace nn;
using exercise::answers, exercise::Dense, exercise::larger_of_two, exercise::near;

namespace {

bool fits_together(const std::vector<Dense>& net) {
  if (net.size() != 2) return false;
  const Index m = net[0].W.cols();
  return m <= 3 && answers(net[0].W, 2, m) && answers(net[0].b, 1, m) && answers(net[1].W, m, 1) &&
         answers(net[1].b, 1, 1);
}

Real output(const std::vector<Dense>& net, Real x1, Real x2) {
  const RowVector h = (RowVector{{x1, x2}} * net[0].W + net[0].b).cwiseMax(Real(0));
  return (h * net[1].W + net[1].b)(0);
}

void check(Real x1, Real x2, const char* hint) {
  const std::vector<Dense> net = larger_of_two();
  DEMAND(fits_together(net), "Expected two layers, 2 x m and m x 1 with m at most 3, with biases.");
  DEMAND(near(output(net, x1, x2), std::max(x1, x2), 32),
         "At " << x1 << ", " << x2 << " the answer is " << output(net, x1, x2) << ". " << hint);
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_two_layers) {
  EXPECT(fits_together(larger_of_two()),
         "Expected two layers, 2 x m and m x 1 with m at most 3, with biases. Has the function "
         "been written?");
}

BOOST_AUTO_TEST_CASE(numbers_from_0_up) {
  check(1, 3, "How much must be added to x2 so that x1 comes out where it is larger?");
  check(3, 1, "How much must be added to x2 so that x1 comes out where it is larger?");
  check(2, 2, "Equal numbers have no difference.");
}

BOOST_AUTO_TEST_CASE(negative_numbers) {
  check(-1, -3, "A ReLU lets nothing negative pass. How can two of them pass any number?");
  check(-3, -1, "A ReLU lets nothing negative pass. How can two of them pass any number?");
  check(-5, 2, "One number is negative.");
}

BOOST_AUTO_TEST_CASE(a_grid) {
  for (int i = -10; i <= 10; ++i) {
    for (int j = -10; j <= 10; ++j) {
      check(static_cast<Real>(i) / 4, static_cast<Real>(j) * 30, "On a grid of numbers.");
    }
  }
}
