#include "5.6.hpp"

#include <grading.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::Dense, exercise::parabola;

namespace {

bool fits_together(const std::vector<Dense>& net, Index depth) {
  if (static_cast<Index>(net.size()) != depth + 1) return false;
  Index inputs = 1;
  for (std::size_t l = 0; l < net.size(); ++l) {
    const Index units = net[l].W.cols();
    if (!answers(net[l].W, inputs, units) || !answers(net[l].b, 1, units)) return false;
    if (l + 1 < net.size() ? units > 3 : units != 1) return false;
    inputs = units;
  }
  return true;
}

Matrix output(const std::vector<Dense>& net, Matrix X) {
  for (std::size_t l = 0; l < net.size(); ++l) {
    X = ((X * net[l].W).rowwise() + net[l].b).eval();
    if (l + 1 < net.size()) X = X.cwiseMax(Real(0)).eval();
  }
  return X;
}

void check(Index depth, const char* hint) {
  const std::vector<Dense> net = parabola(depth);
  DEMAND(fits_together(net, depth), "Expected " << depth + 1
                                                << " layers from 1 input to 1 output with at most "
                                                   "3 units between.");
  const Vector x = Vector::LinSpaced(4097, 0, 1);
  const Real error = (output(net, x).col(0) - x.cwiseAbs2()).cwiseAbs().maxCoeff();
  const Real bound = std::pow(Real(4), -static_cast<Real>(depth + 1));
  EXPECT(error <= bound + 100 * exercise::eps, "With " << depth << " layers the largest error is "
                                                       << error << ", allowed are " << bound << ". "
                                                       << hint);
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_layers_that_fit_together) {
  EXPECT(fits_together(parabola(2), 2), "Expected 3 layers. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(two_chords) {
  check(1,
        "The chord from 0 to 1 is too high by x - x², most in the middle: by 1/4. What has to "
        "be taken off so that the middle is right?");
}

BOOST_AUTO_TEST_CASE(four_chords) {
  check(2,
        "The two chords are too high again, in the middle of each half, by the same amount. "
        "Which saw-tooth takes it off both at once?");
}

BOOST_AUTO_TEST_CASE(deep) {
  for (Index depth = 3; depth <= 10; ++depth) {
    check(depth, "Does each layer still know what has been added up before it?");
  }
}
