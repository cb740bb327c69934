// The claim of figure 9.3: with layers that widen, fan-in keeps the signals, fan-out the gradients,
// and the mean stays between.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace nn;

BOOST_AUTO_TEST_SUITE(gradient_depth)

namespace {

struct Drawn {
  FigureTables data{"09-initialization", "gradient_depth"};

  Vector curve(const std::string& column, const std::string& pass, const std::string& fan) {
    const auto fans = data.text("curves", "fan"), passes = data.text("curves", "pass");
    const Vector all = data.column("curves", column);
    std::vector<Real> kept;
    for (std::size_t i = 0; i < fans.size(); ++i) {
      if (fans[i] == fan && passes[i] == pass) kept.push_back(all(Index(i)));
    }
    return Eigen::Map<Vector>(kept.data(), Index(kept.size()));
  }
  double far_end(const std::string& column, const std::string& pass, const std::string& fan) {
    const Vector all = curve(column, pass, fan);
    return pass == "forward" ? all(all.size() - 1) : all(0);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(each_fan_keeps_its_own_pass, Drawn) {
  BOOST_TEST(curve("predicted", "forward", "in").minCoeff() == 1,
             boost::test_tools::tolerance(1e-12));
  BOOST_TEST(curve("predicted", "backward", "out").maxCoeff() == 1,
             boost::test_tools::tolerance(1e-12));
  BOOST_TEST(curve("median", "forward", "in").minCoeff() > 0.75);
  BOOST_TEST(curve("median", "backward", "out").minCoeff() > 0.75);
}

BOOST_FIXTURE_TEST_CASE(and_loses_the_other_by_the_root_of_the_ratio_of_widths, Drawn) {
  // 640 / 40 = 16: a factor 4 in the root mean square. Backward the first layer's units count.
  BOOST_TEST(far_end("predicted", "forward", "out") == 0.25, boost::test_tools::tolerance(1e-6));
  BOOST_TEST(far_end("predicted", "backward", "in") == 3.65, boost::test_tools::tolerance(0.01));
  BOOST_TEST(far_end("median", "forward", "out") == 0.25, boost::test_tools::tolerance(0.25));
  BOOST_TEST(far_end("median", "backward", "in") == 3.65, boost::test_tools::tolerance(0.25));
}

BOOST_FIXTURE_TEST_CASE(the_mean_stays_between, Drawn) {
  for (const std::string pass : {"forward", "backward"}) {
    const double mean = far_end("median", pass, "mean");
    BOOST_TEST(mean < far_end("median", pass, "in"));
    BOOST_TEST(mean > far_end("median", pass, "out"));
  }
}

BOOST_FIXTURE_TEST_CASE(the_prediction_is_met, Drawn) {
  // The mean over nets is predicted; in nets as narrow as these the median lies below it.
  for (const std::string pass : {"forward", "backward"}) {
    for (const std::string fan : {"in", "out", "mean"}) {
      const Vector ratio = curve("median", pass, fan).cwiseQuotient(curve("predicted", pass, fan));
      BOOST_TEST(ratio.minCoeff() > 0.75, pass + " " + fan);
      BOOST_TEST(ratio.maxCoeff() < 1.1, pass + " " + fan);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
