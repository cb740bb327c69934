// The claim of figure 7.4: at the first step the gradient per weight falls from layer to layer
// toward the input, from the last layer to the second; learning takes the order away.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>

using namespace nn;

BOOST_AUTO_TEST_SUITE(layer_gradients)

namespace {

FigureTables figure() { return {"07-backpropagation", "layer_gradients"}; }

}  // namespace

BOOST_AUTO_TEST_CASE(every_layer_behind_the_second_has_several_times_the_gradient) {
  FigureTables data = figure();
  const Vector hidden = data.column("curves", "hidden"), layer = data.column("curves", "layer"),
               step = data.column("curves", "step"), median = data.column("curves", "median");
  const auto at_start = [&](double depth, double l) {
    for (Index i = 0; i < step.size(); ++i) {
      if (hidden(i) == depth && layer(i) == l && step(i) == 1) return median(i);
    }
    BOOST_FAIL("there is no such layer");
    return 0.0;
  };
  for (double depth = 2; depth <= 5; ++depth) {
    for (double l = 3; l <= depth + 1; ++l) {
      const double ratio = at_start(depth, l) / at_start(depth, l - 1);
      BOOST_TEST(ratio > 2.5, depth << " hidden layers, layer " << l << ": " << ratio);
      BOOST_TEST(ratio >= data.value("least") * (1 - 1e-12));
      BOOST_TEST(ratio <= data.value("most") * (1 + 1e-12));
    }
  }
  const double whole = at_start(5, 6) / at_start(5, 1);
  BOOST_TEST(whole == data.value("whole"), boost::test_tools::tolerance(1e-12));
  BOOST_TEST(whole > 300);
  BOOST_TEST(data.value("whole_end") < 0.05 * whole);
}

BOOST_AUTO_TEST_CASE(in_the_end_the_first_layer_has_more_than_the_second) {
  FigureTables data = figure();
  const Vector layer = data.column("falls", "layer"), end = data.column("falls", "fall_at_end");
  Index networks = 0;
  for (Index i = 0; i < layer.size(); ++i) {
    if (layer(i) != 2) continue;
    ++networks;
    BOOST_TEST(end(i) < 0.7);
  }
  BOOST_TEST(networks == 4);
  BOOST_TEST(data.parameter("seeds") >= 10);
}

BOOST_AUTO_TEST_SUITE_END()
