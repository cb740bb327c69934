// The claim of figure 8.1: a rate for each parameter cures the aligned bowl and not the turned one;
// descent, momentum and Nesterov do not see the axes.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>

using namespace nn;

BOOST_AUTO_TEST_SUITE(bowl_paths)

namespace {

struct Drawn {
  FigureTables data{"08-optimizers", "bowl_paths"};
  double steps(const std::string& name, const std::string& bowl) {
    return data.value(name + "_" + bowl);
  }
  // The last point of a walk, u and v.
  Vector end(const std::string& name, const std::string& bowl) {
    const Vector u = data.column_where("paths_" + bowl, "u", "optimizer", name);
    const Vector v = data.column_where("paths_" + bowl, "v", "optimizer", name);
    BOOST_TEST(u.size() == steps(name, bowl) + 1);
    return Vector{{u(u.size() - 1), v(v.size() - 1)}};
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(the_first_three_take_the_same_path_in_both, Drawn) {
  for (const std::string name : {"gradient-descent", "momentum", "nesterov"}) {
    BOOST_TEST(steps(name, "aligned") == steps(name, "turned"), name);
    const Vector u = data.column_where("paths_aligned", "u", "optimizer", name);
    const Vector other = data.column_where("paths_turned", "u", "optimizer", name);
    BOOST_REQUIRE(u.size() == other.size());
    BOOST_TEST((u - other).cwiseAbs().maxCoeff() < 1e-12, name);
  }
  BOOST_TEST(data.value("same") < 1e-12);
}

BOOST_FIXTURE_TEST_CASE(a_rate_for_each_parameter_needs_the_axes, Drawn) {
  BOOST_TEST(steps("adagrad", "turned") > 20 * steps("adagrad", "aligned"));
  BOOST_TEST(steps("rmsprop", "turned") > 2 * steps("rmsprop", "aligned"));
  BOOST_TEST(steps("adam", "turned") > 1.2 * steps("adam", "aligned"));
  BOOST_TEST(steps("adagrad", "turned") > steps("gradient-descent", "turned"));
}

BOOST_FIXTURE_TEST_CASE(momentum_helps_both_alike, Drawn) {
  BOOST_TEST(steps("momentum", "turned") < steps("gradient-descent", "turned") / 3);
  BOOST_TEST(steps("nesterov", "turned") < steps("gradient-descent", "turned") / 3);
}

BOOST_FIXTURE_TEST_CASE(every_walk_arrives, Drawn) {
  for (const std::string name :
       {"gradient-descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam"}) {
    for (const std::string bowl : {"aligned", "turned"}) {
      const double first = std::sqrt(1 + 0.36);
      BOOST_TEST(end(name, bowl).norm() <= data.parameter("share") * first, name << bowl);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
