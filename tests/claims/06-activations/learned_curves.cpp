// The claim of figure 6.5: ReLU's curve is made of straight pieces, tanh's is smooth.
#include "../claim.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>

using namespace nn;

BOOST_AUTO_TEST_SUITE(learned_curves)

namespace {

struct Drawn {
  FigureTables data{"06-activations", "learned_curves"};

  // The share of the drawn curve where three neighbours lie on a line.
  double straight(const std::string& name) {
    const Vector y = data.column_where("curves", "y", "name", name);
    const Index n = y.size() - 2;
    const Vector bends = (y.tail(n) - 2 * y.segment(1, n) + y.head(n)).cwiseAbs();
    return (bends.array() < bends.maxCoeff() / 1000).cast<double>().mean();
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(rectifiers_draw_straight_pieces, Drawn) {
  for (const std::string name : {"relu", "leaky-relu"}) BOOST_TEST(straight(name) > 0.9, name);
}

BOOST_FIXTURE_TEST_CASE(smooth_functions_draw_smooth_curves, Drawn) {
  for (const std::string name : {"sigmoid", "tanh", "softplus"}) {
    BOOST_TEST(straight(name) < 0.2, name);
  }
}

BOOST_FIXTURE_TEST_CASE(all_of_them_fit, Drawn) {
  const Vector loss = data.column("ends", "loss");
  BOOST_TEST(loss.size() == 6);
  BOOST_TEST(loss.maxCoeff() < 0.03);  // half the variance of the noise is 0.011
}

BOOST_AUTO_TEST_SUITE_END()
