// The claim of figure 9.2: He keeps the mean square under ReLU, Xavier's falls slowly under tanh,
// the others change by the same factor in each layer.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

BOOST_AUTO_TEST_SUITE(signal_depth)

namespace {

struct Drawn {
  FigureTables data{"09-initialization", "signal_depth"};

  Vector curve(const std::string& column, const std::string& activation,
               const std::string& scheme) {
    const auto schemes = data.text("curves", "scheme"), names = data.text("curves", "activation");
    const Vector all = data.column("curves", column);
    std::vector<Real> kept;
    for (std::size_t i = 0; i < schemes.size(); ++i) {
      if (schemes[i] == scheme && names[i] == activation) kept.push_back(all(Index(i)));
    }
    return Eigen::Map<Vector>(kept.data(), Index(kept.size()));
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(he_keeps_what_passes_relu, Drawn) {
  const Vector median = curve("median", "relu", "he");
  BOOST_TEST(median.size() == 50);
  BOOST_TEST(median.minCoeff() > 0.7);
  BOOST_TEST(median.maxCoeff() < 1.1);
  const Vector predicted = curve("predicted", "relu", "he");
  BOOST_TEST((predicted.array() - 1).abs().maxCoeff() < 1e-6);
}

BOOST_FIXTURE_TEST_CASE(xavier_under_tanh_falls_to_about_a_tenth, Drawn) {
  const Vector median = curve("median", "tanh", "xavier"),
               predicted = curve("predicted", "tanh", "xavier");
  BOOST_TEST(median(49) == 0.1, boost::test_tools::tolerance(0.1));
  // 1 / sqrt(2 l), which no straight line on this axis is.
  for (const Index l : {20, 50}) {
    BOOST_TEST(median(l - 1) * std::sqrt(2.0 * double(l)) == 1, boost::test_tools::tolerance(0.12));
  }
  BOOST_TEST((median.array() / predicted.array() - 1).abs().maxCoeff() < 0.1);
}

BOOST_FIXTURE_TEST_CASE(the_others_change_by_one_factor_a_layer, Drawn) {
  const auto slope = [&](const std::string& activation, const std::string& scheme) {
    const Vector median = curve("median", activation, scheme);
    return std::log10(median(49) / median(4)) / 45;
  };
  const auto close = boost::test_tools::tolerance(0.03);
  BOOST_TEST(slope("relu", "xavier") == std::log10(0.5) / 2, close);
  BOOST_TEST(slope("relu", "small") == std::log10(500 * 1e-4 / 2) / 2, close);
  BOOST_TEST(slope("relu", "large") == std::log10(500.0 / 2) / 2, close);
  BOOST_TEST(slope("tanh", "small") == std::log10(500 * 1e-4) / 2, close);
}

BOOST_FIXTURE_TEST_CASE(under_tanh_large_weights_saturate_and_he_finds_a_level_of_its_own, Drawn) {
  BOOST_TEST(curve("median", "tanh", "large").minCoeff() > 0.95);
  const Vector he = curve("median", "tanh", "he");
  BOOST_TEST(he(49) == he(9), boost::test_tools::tolerance(0.03));
  BOOST_TEST(he(49) > 0.5);
  BOOST_TEST(he(49) < 0.6);
}

BOOST_AUTO_TEST_SUITE_END()
