// The claim of figure 2.1: the higher the degree the nearer to the points; degree 3 is nearest to
// the curve that they came from.
#include "table_rows.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"02-polynomial-regression", "degrees"};
  Vector curve(const std::string& column, int degree) {
    return where(data.column("curves", column), data.column("curves", "degree"), degree);
  }
  double distance(int degree) {
    return root_mean_square(curve("fitted", degree) - curve("truth", degree));
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(degrees, Drawn)

BOOST_AUTO_TEST_CASE(degree_3_is_nearest_to_the_truth) {
  for (const int degree : {1, 3, 15}) {
    BOOST_TEST(distance(degree) == data.value("truth_" + std::to_string(degree)),
               boost::test_tools::tolerance(1e-9));
  }
  BOOST_TEST(distance(3) < distance(1) / 2);
  BOOST_TEST(distance(3) < distance(15) / 2);
}

BOOST_AUTO_TEST_CASE(the_points_are_followed_ever_more_closely) {
  BOOST_TEST(data.value("training_3") < data.value("training_1"));
  BOOST_TEST(data.value("training_15") < data.value("training_3"));
}

// The errors at the points, read off the curves that are drawn.
BOOST_AUTO_TEST_CASE(the_training_errors_are_those_of_the_curves) {
  const Vector x = data.column("points", "x"), y = data.column("points", "y");
  for (const int degree : {1, 3}) {
    const Vector at = curve("x", degree), fitted = curve("fitted", degree);
    Vector residuals(x.size());
    for (Index i = 0; i < x.size(); ++i) {
      Index nearest = 0;
      (at.array() - x(i)).abs().minCoeff(&nearest);
      residuals(i) = fitted(nearest) - y(i);
    }
    BOOST_TEST(root_mean_square(residuals) == data.value("training_" + std::to_string(degree)),
               boost::test_tools::tolerance(0.01));
  }
}

BOOST_AUTO_TEST_CASE(the_truth_is_one_wave) {
  const Vector x = curve("x", 3), truth = curve("truth", 3);
  BOOST_TEST((truth.array() - (M_PI * x.array()).sin()).abs().maxCoeff() < 1e-14);
}

BOOST_AUTO_TEST_SUITE_END()
