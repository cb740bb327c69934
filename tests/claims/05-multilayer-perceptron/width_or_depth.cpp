// The claim of figure 5.9: depth needs logarithmically many where one layer needs linearly many.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(width_or_depth)

namespace {

struct Drawn {
  FigureTables data{"05-multilayer-perceptron", "width_or_depth"};
  Vector of(const std::string& net, const std::string& column) {
    return data.column_where("costs", column, "net", net);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(every_net_is_the_saw_tooth, Drawn) {
  BOOST_TEST(data.value("error") < 1e-9);
}

BOOST_FIXTURE_TEST_CASE(units_grow_like_roots_and_logarithms, Drawn) {
  for (Index depth = 1; depth <= 4; ++depth) {
    const Vector pieces = of(std::to_string(depth) + " layers", "pieces");
    const Vector units = of(std::to_string(depth) + " layers", "units");
    for (Index k = 0; k < pieces.size(); ++k) {
      const double folds = units(k) / static_cast<double>(depth);
      BOOST_TEST(std::abs(std::pow(folds, depth) - pieces(k)) < 0.5);
    }
  }
  const Vector pieces = of("deep", "pieces"), units = of("deep", "units");
  for (Index k = 0; k < pieces.size(); ++k) BOOST_TEST(units(k) == 2 * std::log2(pieces(k)));
}

BOOST_FIXTURE_TEST_CASE(parameters_of_two_layers_still_grow_linearly, Drawn) {
  BOOST_TEST(std::abs(data.value("parameters_slope_1") - 1) < 0.01);
  BOOST_TEST(std::abs(data.value("parameters_slope_2") - 1) < 0.06);
  BOOST_TEST(std::abs(data.value("parameters_slope_3") - 2.0 / 3) < 0.08);
  BOOST_TEST(std::abs(data.value("parameters_slope_4") - 0.5) < 0.08);
  const Vector pieces = of("1 layers", "pieces"), wide = of("1 layers", "parameters");
  for (Index k = 0; k < pieces.size(); ++k) BOOST_TEST(wide(k) == 3 * pieces(k) + 1);
  const Vector deep = of("deep", "parameters");
  for (Index k = 0; k < deep.size(); ++k) BOOST_TEST(deep(k) == 6 * static_cast<double>(k + 1) + 1);
}

BOOST_AUTO_TEST_SUITE_END()
