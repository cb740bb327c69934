// The claim of figure 1.1: no line has a smaller total area of squares than the least-squares line.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

namespace {

struct Drawn {
  FigureTables data{"01-linear-regression", "residual_squares"};

  nn::Vector squares(const std::string& line, const std::string& name) {
    return data.column_where("squares", name, "line", line);
  }
  nn::Vector residuals(const std::string& line) {
    return squares(line, "y") - squares(line, "fitted");
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(residual_squares, Drawn)

// The loss is convex, so that a line which no small change improves is the best of all lines. Small
// changes do nothing exactly if the residuals sum to 0, alone and times x.
BOOST_AUTO_TEST_CASE(no_line_has_a_smaller_area_than_the_least_squares_line) {
  const nn::Vector r = residuals("least squares");
  const nn::Real size = r.cwiseAbs().sum();
  BOOST_TEST(size > 0);
  BOOST_TEST(std::abs(r.sum()) < 1e-12 * size);
  BOOST_TEST(std::abs(r.dot(squares("least squares", "x"))) < 1e-11 * size);
}

BOOST_AUTO_TEST_CASE(the_areas_are_those_of_the_squares) {
  BOOST_TEST(residuals("least squares").squaredNorm() == data.value("area"),
             boost::test_tools::tolerance(1e-12));
  BOOST_TEST(residuals("tilted").squaredNorm() == data.value("area_tilted"),
             boost::test_tools::tolerance(1e-12));
  BOOST_TEST(data.value("ratio") == data.value("area_tilted") / data.value("area"),
             boost::test_tools::tolerance(1e-12));
  for (const std::string line : {"least squares", "tilted"}) {
    const nn::Vector width = squares(line, "right") - squares(line, "left");
    BOOST_TEST((width - residuals(line).cwiseAbs()).cwiseAbs().maxCoeff() < 1e-12);
  }
}

// Tilting by w' - w adds (w' - w)² Σ (x - x̄)²: the curve is a parabola about the least-squares
// slope.
BOOST_AUTO_TEST_CASE(every_tilt_adds_area) {
  const nn::Vector slope = data.column("tilts", "slope"), area = data.column("tilts", "area");
  const nn::Vector x = squares("least squares", "x");
  const nn::Real spread = (x.array() - x.mean()).square().sum();
  const nn::Vector predicted =
      data.value("area") + (slope.array() - data.value("slope")).square() * spread;
  BOOST_TEST((area - predicted).cwiseAbs().maxCoeff() < 1e-10 * area.maxCoeff());
  BOOST_TEST(data.value("area_tilted") > data.value("area"));
}

BOOST_AUTO_TEST_SUITE_END()
