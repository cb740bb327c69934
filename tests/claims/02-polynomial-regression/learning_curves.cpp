// The claim of figure 2.3: data cure variance and not bias.
#include "table_rows.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"02-polynomial-regression", "learning_curves"};
  double noise = data.parameter("noise");
  Vector curve(const std::string& column, int degree) {
    return where(data.column("errors", column), data.column("errors", "degree"), degree);
  }
  double last(const std::string& column, int degree) {
    const Vector all = curve(column, degree);
    return all(all.size() - 1);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(learning_curves, Drawn)

BOOST_AUTO_TEST_CASE(with_data_a_high_degree_comes_down_to_the_noise) {
  BOOST_TEST(last("validation", 15) < 1.02 * noise);
  BOOST_TEST(curve("validation", 15)(0) > 100 * noise);
  BOOST_TEST(last("validation", 15) == data.value("last_15"), boost::test_tools::tolerance(1e-12));
}

// A line misses the wave by the square root of 1/2 - 3/pi², whatever the data.
BOOST_AUTO_TEST_CASE(the_line_stays_where_its_bias_holds_it) {
  const double bias = std::sqrt(0.5 - 3 / (M_PI * M_PI));
  BOOST_TEST(last("validation", 1) == std::hypot(bias, noise), boost::test_tools::tolerance(0.01));
  BOOST_TEST(last("validation", 1) > 1.5 * noise);
}

BOOST_AUTO_TEST_CASE(the_two_errors_meet) {
  for (const int degree : {1, 3, 15}) {
    const double first_gap = curve("validation", degree)(0) - curve("training", degree)(0);
    const double gap = last("validation", degree) - last("training", degree);
    BOOST_TEST(first_gap > 0.05);
    BOOST_TEST(std::abs(gap) < 0.02 * noise);
  }
}

BOOST_AUTO_TEST_CASE(the_right_degree_needs_the_fewest_points) {
  BOOST_TEST(curve("validation", 3)(0) < curve("validation", 1)(0));
  BOOST_TEST(curve("validation", 3)(0) < curve("validation", 15)(0));
  BOOST_TEST(data.parameter("seeds") >= 10);
}

BOOST_AUTO_TEST_SUITE_END()
