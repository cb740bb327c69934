// The claim of figure 6.2: the sigmoid's gradients vanish geometrically, the others' do not.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

BOOST_AUTO_TEST_SUITE(slopes_by_depth)

namespace {

struct Drawn {
  FigureTables data{"06-activations", "slopes_by_depth"};
  Vector of(const std::string& name, const std::string& column) {
    return data.column_where("depths", column, "name", name);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(the_sigmoid_loses_the_same_share_in_every_layer, Drawn) {
  const Vector logs = of("sigmoid", "gradient").array().log();
  const Index n = logs.size() - 1;
  const Vector steps = logs.tail(n) - logs.head(n);
  BOOST_TEST(std::exp(steps.mean()) < 0.3);
  BOOST_TEST(std::exp(steps.mean()) > 0.15);
  BOOST_TEST((steps.array() - steps.mean()).abs().maxCoeff() < 0.4);  // nearly a straight line
  BOOST_TEST(of("sigmoid", "gradient")(n) < 1e-10);
  // No slope is above 1/4.
  const Vector slopes = of("sigmoid", "slopes");
  for (Index l = 0; l < slopes.size(); ++l) {
    BOOST_TEST(slopes(l) <= std::pow(0.25, static_cast<double>(l)) * 1.0001);
  }
}

BOOST_FIXTURE_TEST_CASE(tanh_and_relu_keep_their_gradients, Drawn) {
  for (const std::string name : {"tanh", "relu"}) {
    const Vector gradient = of(name, "gradient");
    BOOST_TEST(gradient(gradient.size() - 1) > 0.1, name);
    BOOST_TEST(gradient.maxCoeff() < 10, name);
  }
}

BOOST_FIXTURE_TEST_CASE(half_of_relus_slopes_are_0_and_its_weights_make_up_for_them, Drawn) {
  const Vector slopes = of("relu", "slopes");
  const double factor =
      std::pow(slopes(slopes.size() - 1), 1.0 / static_cast<double>(slopes.size() - 1));
  BOOST_TEST(std::abs(factor - 0.5) < 0.03);
}

BOOST_AUTO_TEST_SUITE_END()
