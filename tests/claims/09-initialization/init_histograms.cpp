// The claim of figure 9.1: too small collapses, too large saturates or explodes, the matching rule
// keeps the shape.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace nn;

BOOST_AUTO_TEST_SUITE(init_histograms)

namespace {

struct Drawn {
  FigureTables data{"09-initialization", "init_histograms"};

  Vector curve(const std::string& column, const std::string& activation,
               const std::string& scheme) {
    const auto schemes = data.text("layers", "scheme"), names = data.text("layers", "activation");
    const Vector all = data.column("layers", column);
    std::vector<Real> kept;
    for (std::size_t i = 0; i < schemes.size(); ++i) {
      if (schemes[i] == scheme && names[i] == activation) kept.push_back(all(Index(i)));
    }
    return Eigen::Map<Vector>(kept.data(), Index(kept.size()));
  }
  double last(const std::string& column, const std::string& activation, const std::string& scheme) {
    const Vector all = curve(column, activation, scheme);
    return all(all.size() - 1);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(too_small_collapses_by_the_same_factor_a_layer, Drawn) {
  // sqrt(128) times 0.01 is 0.113 for each layer of tanh, which is straight for small signals.
  const Vector sd = curve("sd", "tanh", "small");
  for (Index l = 1; l < sd.size(); ++l) {
    BOOST_TEST(sd(l) / sd(l - 1) == 0.113, boost::test_tools::tolerance(0.15));
  }
  BOOST_TEST(last("sd", "tanh", "small") < 1e-7);
  BOOST_TEST(last("sd", "relu", "small") < 1e-9);
}

BOOST_FIXTURE_TEST_CASE(too_large_saturates_tanh_and_explodes_relu, Drawn) {
  BOOST_TEST(curve("saturated", "tanh", "large").minCoeff() > 0.7);
  BOOST_TEST(last("sd", "relu", "large") > 1e6);
}

BOOST_FIXTURE_TEST_CASE(the_matching_rule_keeps_the_shape, Drawn) {
  BOOST_TEST(curve("sd", "tanh", "xavier-normal").minCoeff() > 0.2);
  BOOST_TEST(curve("saturated", "tanh", "xavier-normal").maxCoeff() < 0.01);
  BOOST_TEST(curve("sd", "relu", "he-normal").minCoeff() > 0.5);
  BOOST_TEST(curve("sd", "relu", "he-normal").maxCoeff() < 1.2);
  BOOST_TEST(last("sd", "relu", "xavier-normal") < last("sd", "relu", "he-normal") / 12);
}

BOOST_FIXTURE_TEST_CASE(the_gradients_behave_alike_backward, Drawn) {
  const auto first = [&](const std::string& activation, const std::string& scheme) {
    return curve("gradient_sd", activation, scheme)(0) / last("gradient_sd", activation, scheme);
  };
  BOOST_TEST(first("relu", "small") < 1e-8);
  BOOST_TEST(first("relu", "large") > 1e5);
  BOOST_TEST(first("relu", "he-normal") > 0.4);
  BOOST_TEST(first("relu", "he-normal") < 2.5);
}

BOOST_AUTO_TEST_SUITE_END()
