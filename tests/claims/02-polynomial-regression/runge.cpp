// The claim of figure 2.6: the same degree through the same curve; the places make the difference.
#include "table_rows.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"02-polynomial-regression", "runge"};
  Vector column(const std::string& table, const std::string& name, const std::string& spacing) {
    return data.column_where(table, name, "spacing", spacing);
  }
  double farthest(const std::string& spacing) {
    return (column("curves", "fitted", spacing) - column("curves", "truth", spacing))
        .cwiseAbs()
        .maxCoeff();
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(runge, Drawn)

BOOST_AUTO_TEST_CASE(the_places_decide) {
  BOOST_TEST(farthest("even") > 2);
  BOOST_TEST(farthest("Chebyshev") < 0.1);
  BOOST_TEST(data.value("even") == farthest("even"), boost::test_tools::tolerance(0.01));
  BOOST_TEST(data.value("chebyshev") == farthest("Chebyshev"), boost::test_tools::tolerance(0.01));
  BOOST_TEST(column("points", "x", "even").size() == column("points", "x", "Chebyshev").size());
}

BOOST_AUTO_TEST_CASE(the_points_lie_on_the_bell_and_on_the_polynomial) {
  for (const std::string spacing : {"even", "Chebyshev"}) {
    const Vector x = column("points", "x", spacing), y = column("points", "y", spacing);
    BOOST_TEST((y.array() - (1 + 25 * x.array().square()).inverse()).abs().maxCoeff() < 1e-15);
  }
  const Vector x = column("points", "x", "even");
  BOOST_TEST((x.tail(15) - x.head(15)).maxCoeff() == (x.tail(15) - x.head(15)).minCoeff(),
             boost::test_tools::tolerance(1e-12));
}

// Toward the ends the error of evenly spaced points grows from degree 9 on, each time; that of the
// Chebyshev points only falls.
BOOST_AUTO_TEST_CASE(more_points_make_one_worse_and_the_other_better) {
  const Vector even = column("growth", "error", "even"),
               degree = column("growth", "degree", "even");
  const Vector best = column("growth", "error", "Chebyshev");
  for (Index i = 0; i + 1 < even.size(); ++i) {
    if (degree(i) >= 9) BOOST_TEST(even(i + 1) > 1.5 * even(i));
    BOOST_TEST(best(i + 1) < 0.8 * best(i));
  }
}

BOOST_AUTO_TEST_SUITE_END()
