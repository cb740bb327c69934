// The claim of figure 2.9: the quadratic term is 0.100 ± 0.066, and fifty cars cannot show it.
#include "table_rows.hpp"

#include <boost/math/special_functions/beta.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"02-polynomial-regression", "braking"};
  Vector curve(const std::string& column, int degree) {
    return where(data.column("curves", column), data.column("curves", "degree"), degree);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(braking, Drawn)

BOOST_AUTO_TEST_CASE(the_quadratic_term_and_its_error) {
  BOOST_TEST(data.column("points", "speed").size() == 50);
  BOOST_TEST(std::abs(data.value("square") - 0.09996) < 5e-6);
  BOOST_TEST(std::abs(data.value("square_se") - 0.06597) < 5e-6);
  BOOST_TEST(data.column("fits", "coefficient")(2) == data.value("square"));
  BOOST_TEST(data.value("square") < 2 * data.value("square_se"));
}

// Student's t: P(|T| > t) is the incomplete beta function I(ν / (ν + t²); ν/2, 1/2).
BOOST_AUTO_TEST_CASE(so_large_a_term_comes_by_chance_once_in_seven) {
  const double freedom = data.value("freedom"), t = data.value("ratio");
  BOOST_TEST(freedom == 47);
  BOOST_TEST(t == data.value("square") / data.value("square_se"),
             boost::test_tools::tolerance(1e-12));
  const double p = boost::math::ibeta(freedom / 2, 0.5, freedom / (freedom + t * t));
  BOOST_TEST(data.value("p") == p, boost::test_tools::tolerance(1e-9));
  BOOST_TEST(std::abs(p - 0.136) < 0.001);
}

// The normal equations of the parabola, on the points that are drawn.
BOOST_AUTO_TEST_CASE(the_residuals_are_orthogonal_to_the_powers) {
  const Vector x = data.column("points", "speed"), y = data.column("points", "distance");
  const Vector b = data.column("fits", "coefficient");
  const Vector residuals = y.array() - b(0) - b(1) * x.array() - b(2) * x.array().square();
  for (int power = 0; power <= 2; ++power) {
    const Vector column = x.array().pow(power);
    BOOST_TEST(std::abs(column.dot(residuals)) < 1e-10 * column.norm() * y.norm());
  }
}

BOOST_AUTO_TEST_CASE(among_the_cars_the_bands_overlap_and_beyond_they_part) {
  const Vector speed = curve("speed", 1);
  const Vector low_1 = curve("low", 1), high_1 = curve("high", 1);
  const Vector low_2 = curve("low", 2), high_2 = curve("high", 2);
  const Vector cars = data.column("points", "speed");
  for (Index i = 0; i < speed.size(); ++i) {
    const bool overlap = low_1(i) < high_2(i) && low_2(i) < high_1(i);
    if (cars.minCoeff() <= speed(i) && speed(i) <= cars.maxCoeff()) BOOST_TEST(overlap);
  }
  const Index last = speed.size() - 1;
  BOOST_TEST(curve("fitted", 2)(last) > high_1(last));
}

BOOST_AUTO_TEST_SUITE_END()
