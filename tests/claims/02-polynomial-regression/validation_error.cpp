// The claim of figure 2.2: the training error only falls, the validation error falls and climbs.
#include "table_rows.hpp"

#include <boost/test/unit_test.hpp>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"02-polynomial-regression", "validation_error"};
  Vector column(const std::string& name, const std::string& part) {
    return data.column_where("errors", name, "part", part);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(validation_error, Drawn)

BOOST_AUTO_TEST_CASE(the_training_error_only_falls) {
  for (const std::string line : {"low", "median", "high"}) {
    const Vector error = column(line, "training");
    const Index last = error.size() - 1;
    BOOST_TEST((error.tail(last).array() <= error.head(last).array()).all(), line);
  }
}

BOOST_AUTO_TEST_CASE(the_validation_error_is_lowest_in_between) {
  const Vector error = column("median", "validation");
  Index best = 0;
  const double lowest = error.minCoeff(&best);
  BOOST_TEST(best == data.value("best_degree"));
  BOOST_TEST(lowest == data.value("lowest"), boost::test_tools::tolerance(1e-12));
  BOOST_TEST(best == 3);
  BOOST_TEST(error(0) > 2 * lowest);
  BOOST_TEST(error(error.size() - 1) > 5 * lowest);
  // From there on it climbs.
  for (Index degree = best; degree + 1 < error.size(); ++degree) {
    BOOST_TEST(error(degree + 1) >= 0.995 * error(degree));
  }
}

BOOST_AUTO_TEST_CASE(no_polynomial_predicts_the_noise) {
  BOOST_TEST(column("median", "validation").minCoeff() > data.parameter("noise"));
  BOOST_TEST(data.parameter("seeds") >= 10);
}

BOOST_AUTO_TEST_CASE(fresh_points_are_harder_than_those_fitted) {
  const Vector fresh = column("median", "validation"), seen = column("median", "training");
  BOOST_TEST((fresh.array() > seen.array()).all());
}

BOOST_AUTO_TEST_SUITE_END()
