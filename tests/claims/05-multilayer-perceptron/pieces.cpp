// The claim of figure 5.6: constructed layers multiply the pieces, random and trained nets have far
// fewer.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(pieces)

namespace {

struct Drawn {
  FigureTables data{"05-multilayer-perceptron", "pieces"};
  Vector of(const std::string& net, const std::string& column) {
    return data.column_where("counts", column, "net", net);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(constructed_layers_multiply, Drawn) {
  for (Index depth = 1; depth <= 5; ++depth) {
    BOOST_TEST(of("two", "median")(depth - 1) == std::pow(2, depth));
    BOOST_TEST(of("eight", "median")(depth - 1) == std::pow(8, depth));
  }
}

BOOST_FIXTURE_TEST_CASE(random_and_trained_nets_have_about_as_many_as_units, Drawn) {
  for (const std::string net : {"random", "trained"}) {
    for (Index depth = 1; depth <= 5; ++depth) {
      const double units = 8.0 * static_cast<double>(depth);
      BOOST_TEST(of(net, "median")(depth - 1) <= units + 1, net);
      if (depth > 1) BOOST_TEST(of(net, "high")(depth - 1) < 40, net);
    }
    BOOST_TEST(of("eight", "median")(4) > 500 * of(net, "median")(4));
  }
}

BOOST_FIXTURE_TEST_CASE(the_joints_lie_on_the_net, Drawn) {
  const Vector x = data.column("joints", "x"), y = data.column("joints", "y");
  const Vector at = data.column("function", "x"), net = data.column("function", "net");
  BOOST_TEST(x.size() >= 4);
  for (Index k = 0; k < x.size(); ++k) {
    const Index i = static_cast<Index>(x(k) * 800);
    const double low = std::min(net(i), net(i + 1)), high = std::max(net(i), net(i + 1));
    BOOST_TEST(y(k) > low - 0.2);
    BOOST_TEST(y(k) < high + 0.2);
    BOOST_TEST(at(i) <= x(k) + 1e-9);
  }
}

BOOST_AUTO_TEST_SUITE_END()
