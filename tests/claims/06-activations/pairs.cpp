// The claim of figure 6.1: the steepest slopes, and that what is drawn dashed is the slope of what
// is drawn solid.
#include "../claim.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

BOOST_AUTO_TEST_SUITE(pairs)

namespace {

struct Drawn {
  FigureTables data{"06-activations", "pairs"};
  Vector of(const std::string& name, const std::string& column) {
    return data.column_where("curves", column, "name", name);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(the_steepest_slopes, Drawn) {
  BOOST_TEST(of("sigmoid", "derivative").maxCoeff() == 0.25);
  BOOST_TEST(of("step", "derivative").cwiseAbs().maxCoeff() == 0);
  for (const std::string name : {"tanh", "relu", "leaky-relu", "prelu", "elu", "maxout"}) {
    BOOST_TEST(of(name, "derivative").cwiseAbs().maxCoeff() == 1, name);
  }
  const double softplus = of("softplus", "derivative").maxCoeff();
  BOOST_TEST(softplus < 1);
  BOOST_TEST(softplus > 0.98);  // 1 is its limit
  BOOST_TEST(data.value("sigmoid_peak") == 0.25);
}

BOOST_FIXTURE_TEST_CASE(the_dashed_curve_is_the_slope_of_the_solid_one, Drawn) {
  for (const std::string name :
       {"sigmoid", "tanh", "relu", "leaky-relu", "prelu", "elu", "softplus", "maxout"}) {
    const Vector x = of(name, "x"), value = of(name, "value"), slope = of(name, "derivative");
    int away = 0;
    for (Index i = 1; i + 1 < x.size(); ++i) {
      const double difference = (value(i + 1) - value(i - 1)) / (x(i + 1) - x(i - 1));
      if (std::abs(difference - slope(i)) > 1e-3) ++away;
    }
    BOOST_TEST(away <= 2, name << ": " << away);  // at corners only
  }
}

BOOST_AUTO_TEST_SUITE_END()
