// The claim of figure 8.6: off the axis momentum leaves sooner; on it only noise leaves at all.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(saddle)

namespace {

struct Drawn {
  FigureTables data{"08-optimizers", "saddle"};
  Vector distance(const std::string& run) {
    return data.column_where("curves", "distance", "run", run);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(off_the_axis_momentum_leaves_sooner, Drawn) {
  BOOST_TEST(3 * data.value("momentum_off") < data.value("descent_off"));
  for (const std::string name : {"descent", "momentum"}) {
    const Vector d = distance(name + " off");
    BOOST_TEST(d(d.size() - 1) > 1, name);
    BOOST_TEST(d.size() == data.value(name + "_off") + 1, name);
  }
}

BOOST_FIXTURE_TEST_CASE(on_the_axis_neither_leaves, Drawn) {
  for (const std::string name : {"descent", "momentum"}) {
    const Vector d = distance(name + " on");
    BOOST_TEST(d.size() == data.parameter("steps") + 1, name);
    BOOST_TEST(d(d.size() - 1) < 1e-9, name);
  }
}

BOOST_FIXTURE_TEST_CASE(noise_makes_every_run_leave, Drawn) {
  const Vector steps = data.column("noisy", "steps");
  BOOST_TEST(steps.size() == 2 * data.parameter("seeds"));
  BOOST_TEST(steps.maxCoeff() < data.parameter("steps"));
  BOOST_TEST(data.value("momentum_noise_high") < data.value("descent_noise_low"));
}

// \checks{saddle_growth}
BOOST_FIXTURE_TEST_CASE(the_ridge_multiplies_as_predicted, Drawn) {
  const double eta = data.parameter("rate"), alpha = data.parameter("momentum");
  BOOST_TEST(data.value("descent_factor") == 1 + 2 * eta, boost::test_tools::tolerance(1e-14));
  const double r = data.value("momentum_factor");
  BOOST_TEST(std::abs(r * r - (1 + alpha + 2 * eta) * r + alpha) < 1e-12);
  // The last steps of a walk, where the distance is all along the ridge.
  for (const std::string name : {"descent", "momentum"}) {
    const Vector d = distance(name + " off");
    const Index last = d.size() - 1;
    const double factor = std::pow(d(last) / d(last - 10), 0.1);
    BOOST_TEST(factor == data.value(name + "_factor"), boost::test_tools::tolerance(0.005));
  }
}

BOOST_AUTO_TEST_SUITE_END()
