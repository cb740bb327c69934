#include "../claim.hpp"

#include <nn/learn/linear_regression.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <vector>

using namespace nn;

BOOST_AUTO_TEST_SUITE(anscombe)

namespace {

FigureTables figure() { return {"01-linear-regression", "anscombe"}; }

/// One of the four tables as it is drawn: x, y and the residual.
Matrix points(Index set) {
  FigureTables data = figure();
  const Vector sets = data.column("points", "set");
  Matrix all(sets.size(), 3);
  Index n = 0;
  for (Index i = 0; i < sets.size(); ++i) {
    if (sets(i) != static_cast<Real>(set)) continue;
    all.row(n++) << data.column("points", "x")(i), data.column("points", "y")(i),
        data.column("points", "residual")(i);
  }
  return all.topRows(n);
}

double two_decimals(double number) { return std::round(100 * number); }

// What is left of y when a parabola has been fitted.
double left_by_parabola(const Matrix& table) {
  Matrix X(table.rows(), 2);
  X << table.col(0), table.col(0).cwiseAbs2();
  return LinearRegression{}.fit({X, table.col(1), {}}).residual_sd(0);
}

// What is left when a line has been fitted to all but the point with the largest residual.
double left_without_the_worst(const Matrix& table) {
  Index worst = 0;
  table.col(2).cwiseAbs().maxCoeff(&worst);
  std::vector<Index> others;
  for (Index i = 0; i < table.rows(); ++i) {
    if (i != worst) others.push_back(i);
  }
  const RegressionData data{table.col(0), table.col(1), {}};
  return LinearRegression{}.fit(subset(data, others)).residual_sd(0);
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_four_fits_agree_to_two_decimals) {
  FigureTables data = figure();
  for (const char* number : {"slope", "intercept", "r_squared"}) {
    const Vector fits = data.column("fits", number);
    BOOST_TEST(fits.size() == 4);
    BOOST_TEST(fits.minCoeff() == data.value(std::string(number) + "_low"));
    BOOST_TEST(fits.maxCoeff() == data.value(std::string(number) + "_high"));
    BOOST_TEST(two_decimals(fits.minCoeff()) == two_decimals(fits.maxCoeff()));
  }
  BOOST_TEST(two_decimals(data.value("slope_low")) == 50);
  BOOST_TEST(two_decimals(data.value("intercept_low")) == 300);
  BOOST_TEST(two_decimals(data.value("r_squared_low")) == 67);
}

BOOST_AUTO_TEST_CASE(the_lines_are_those_of_the_points) {
  FigureTables data = figure();
  for (Index set = 1; set <= 4; ++set) {
    const Matrix table = points(set);
    BOOST_TEST(table.rows() == 11);
    const Vector line = data.column("fits", "intercept")(set - 1) +
                        data.column("fits", "slope")(set - 1) * table.col(0).array();
    BOOST_TEST((table.col(1) - line - table.col(2)).cwiseAbs().maxCoeff() < 1e-12);
    BOOST_TEST(std::abs(table.col(2).sum()) < 1e-10);
    BOOST_TEST(std::abs(table.col(2).dot(table.col(0))) < 1e-10);
  }
}

BOOST_AUTO_TEST_CASE(in_the_first_the_line_is_right) {
  BOOST_TEST(left_by_parabola(points(1)) > 1);
  BOOST_TEST(left_without_the_worst(points(1)) > 1);
}

BOOST_AUTO_TEST_CASE(the_second_is_a_parabola) { BOOST_TEST(left_by_parabola(points(2)) < 0.01); }

BOOST_AUTO_TEST_CASE(the_third_is_a_line_but_for_one_point) {
  BOOST_TEST(left_without_the_worst(points(3)) < 0.01);
}

BOOST_AUTO_TEST_CASE(in_the_fourth_one_point_decides_the_slope) {
  const Matrix table = points(4);
  Index far = 0;
  const Real highest = table.col(0).maxCoeff(&far);
  BOOST_TEST((table.col(0).array() == highest).count() == 1);
  BOOST_TEST((table.col(0).array() == table.col(0).minCoeff()).count() == 10);
  BOOST_TEST(std::abs(table(far, 2)) < 1e-12);
}

BOOST_AUTO_TEST_SUITE_END()
