// The claim of figure 3.4: w is normal to the boundary, |w| sets its sharpness.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <map>
#include <vector>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"03-logistic-regression", "decision_boundary"};

  // The two ends of a drawn line, 2 x 2.
  Matrix ends(double panel, double level) {
    const Vector panels = data.column("contours", "panel"),
                 levels = data.column("contours", "level");
    const Vector x1 = data.column("contours", "x1"), x2 = data.column("contours", "x2");
    std::vector<double> found;
    for (Index i = 0; i < panels.size(); ++i) {
      if (panels(i) == panel && std::abs(levels(i) - level) < 1e-9) {
        found.push_back(x1(i));
        found.push_back(x2(i));
      }
    }
    BOOST_REQUIRE(found.size() == 4);
    return Eigen::Map<const Matrix>(found.data(), 2, 2);
  }

  Vector w(Index panel) {
    return Vector{
        {data.column("vectors", "w1")(panel - 1), data.column("vectors", "w2")(panel - 1)}};
  }

  // The distance between the drawn lines of 10 % and 90 %.
  double band(int panel) {
    const RowVector across = w(panel).transpose().normalized();
    return across.dot(ends(panel, 0.9).row(0) - ends(panel, 0.1).row(0));
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(decision_boundary, Drawn)

BOOST_AUTO_TEST_CASE(the_weight_vector_is_normal_to_the_boundary) {
  BOOST_TEST(std::abs(data.value("angle") - 90) < 1e-9);
  for (const int panel : {1, 2}) {
    const Matrix line = ends(panel, 0.5);
    const RowVector along = (line.row(1) - line.row(0)).normalized();
    BOOST_TEST(std::abs(along * w(panel).normalized()) < 1e-12);
  }
}

BOOST_AUTO_TEST_CASE(twice_the_length_makes_the_band_half_as_wide) {
  BOOST_TEST((w(2) - 2 * w(1)).norm() < 1e-12);
  BOOST_TEST(data.value("width_factor") == 2, boost::test_tools::tolerance(1e-9));
  BOOST_TEST(data.value("width") == 2 * std::log(9.0) / w(1).norm(),
             boost::test_tools::tolerance(1e-9));
  BOOST_TEST(band(1) == data.value("width"), boost::test_tools::tolerance(1e-9));
  BOOST_TEST(band(2) == data.value("width_doubled"), boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(the_boundary_stays_where_it_is) {
  BOOST_TEST((ends(1, 0.5) - ends(2, 0.5)).norm() < 1e-9);
}

// At the maximum of the likelihood the residuals y - p are orthogonal to the ones and to both
// features; p is read off the drawn boundary and weight vector.
BOOST_AUTO_TEST_CASE(the_fit_is_the_maximum_of_the_likelihood) {
  const Vector x1 = data.column("samples", "x1"), x2 = data.column("samples", "x2");
  const Vector y = data.column("samples", "class");
  const RowVector on = ends(1, 0.5).row(0);
  const Vector logit = (x1.array() - on(0)) * w(1)(0) + (x2.array() - on(1)) * w(1)(1);
  const Vector residual = y.array() - 1 / (1 + (-logit.array()).exp());
  BOOST_TEST(std::abs(residual.sum()) < 1e-7);
  BOOST_TEST(std::abs(residual.dot(x1)) < 1e-7);
  BOOST_TEST(std::abs(residual.dot(x2)) < 1e-7);
}

BOOST_AUTO_TEST_SUITE_END()
