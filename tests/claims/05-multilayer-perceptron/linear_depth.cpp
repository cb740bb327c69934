// The claim of figure 5.8: without bends depth adds nothing.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(linear_depth)

namespace {

struct Drawn {
  FigureTables data{"05-multilayer-perceptron", "linear_depth"};
  Vector of(const std::string& net, const std::string& column) {
    return data.column_where("losses", column, "net", net);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(every_depth_ends_at_logistic_regression, Drawn) {
  const double floor = data.value("logistic");
  for (Index k = 0; k < 5; ++k) {
    BOOST_TEST(std::abs(of("identity", "low")(k) - floor) < 1e-8);
    BOOST_TEST(std::abs(of("identity", "high")(k) - floor) < 1e-8);
  }
  BOOST_TEST(data.value("difference") < 1e-13);
}

BOOST_FIXTURE_TEST_CASE(with_tanh_depth_adds_something, Drawn) {
  const Vector median = of("tanh", "median");
  BOOST_TEST(of("tanh", "high").maxCoeff() == data.value("worst_bent"));
  BOOST_TEST(data.value("worst_bent") < data.value("logistic") / 2);
  BOOST_TEST(median(1) < median(0) / 1.5);
}

BOOST_FIXTURE_TEST_CASE(the_two_lines_are_one, Drawn) {
  const Vector deep = data.column_where("lines", "x2", "net", "identity");
  const Vector one = data.column_where("lines", "x2", "net", "logistic");
  BOOST_TEST_REQUIRE(deep.size() == one.size());
  BOOST_TEST((deep - one).cwiseAbs().maxCoeff() < 1e-4);
}

BOOST_AUTO_TEST_SUITE_END()
