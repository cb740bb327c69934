// The claim of figure 8.4: tuned for each bowl, the steps grow like kappa for descent and like its
// root for momentum and Nesterov.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(condition_number)

namespace {

struct Drawn {
  FigureTables data{"08-optimizers", "condition_number"};
  Vector column(const std::string& name, const std::string& what) {
    return data.column_where("steps", what, "optimizer", name);
  }
  // The slope between kappa = 100 and kappa = 10000.
  double slope(const std::string& name) {
    const Vector steps = column(name, "steps"), kappa = column(name, "condition");
    const Index last = steps.size() - 1, first = last - 8;
    BOOST_TEST(kappa(last) == 10000, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(kappa(first) == 100, boost::test_tools::tolerance(1e-9));
    return std::log(steps(last) / steps(first)) / std::log(kappa(last) / kappa(first));
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(the_slopes_are_one_and_a_half, Drawn) {
  BOOST_TEST(std::abs(slope("gradient-descent") - 1) < 0.01);
  BOOST_TEST(std::abs(slope("momentum") - 0.5) < 0.04);
  BOOST_TEST(std::abs(slope("nesterov") - 0.5) < 0.03);
  BOOST_TEST(std::abs(data.value("descent_slope") - 1) < 0.01);
  BOOST_TEST(std::abs(data.value("momentum_slope") - 0.5) < 0.04);
  BOOST_TEST(std::abs(data.value("nesterov_slope") - 0.5) < 0.03);
}

// \checks{descent_best}
BOOST_FIXTURE_TEST_CASE(descent_takes_as_many_steps_as_its_factor_says, Drawn) {
  const Vector steps = column("gradient-descent", "steps"),
               kappa = column("gradient-descent", "condition");
  for (Index i = 0; i < steps.size(); ++i) {
    const double factor = (kappa(i) - 1) / (kappa(i) + 1);
    const double expected = std::log(data.parameter("share")) / std::log(factor);
    BOOST_TEST(std::abs(steps(i) - expected) <= 1);
  }
}

BOOST_FIXTURE_TEST_CASE(momentum_wins_by_far_on_long_bowls, Drawn) {
  BOOST_TEST(data.value("descent_last") > 40 * data.value("momentum_last"));
  BOOST_TEST(data.value("nesterov_last") > data.value("momentum_last"));
}

BOOST_AUTO_TEST_SUITE_END()
