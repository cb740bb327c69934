// The claim of figure 2.5: the pieces add up to what is measured.
#include "table_rows.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"02-polynomial-regression", "bias_variance"};
  Vector bias = data.column("pieces", "bias_squared"), variance = data.column("pieces", "variance"),
         noise = data.column("pieces", "noise"), measured = data.column("pieces", "measured");
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(bias_variance, Drawn)

// Each measured error is a mean over sets x 101 fresh targets; one per cent is more than three of
// its standard deviations at every degree.
BOOST_AUTO_TEST_CASE(the_pieces_add_up_to_the_measured_error) {
  const Vector sum = bias + variance + noise;
  BOOST_TEST((sum - data.column("pieces", "sum")).cwiseAbs().maxCoeff() < 1e-12);
  const double worst = (measured.cwiseQuotient(sum).array() - 1).abs().maxCoeff();
  BOOST_TEST(worst < 0.01);
  BOOST_TEST(worst == data.value("worst"), boost::test_tools::tolerance(1e-9));
  BOOST_TEST((noise.array() == data.parameter("noise") * data.parameter("noise")).all());
}

BOOST_AUTO_TEST_CASE(bias_falls_and_variance_climbs) {
  const Index last = bias.size() - 1;
  BOOST_TEST((variance.tail(last).array() > variance.head(last).array()).all());
  BOOST_TEST(bias(last) < bias(0) / 1000);
  for (Index degree = 0; degree < last; ++degree) {
    // An even power does nothing for an odd wave; what is left of the bias then is chance.
    BOOST_TEST(bias(degree + 1) < bias(degree) + 4 * variance(degree + 1) / data.parameter("sets"));
  }
}

BOOST_AUTO_TEST_CASE(variance_is_what_least_squares_promises) {
  const Vector theory = data.column("pieces", "theory");
  BOOST_TEST((variance.cwiseQuotient(theory).array() - 1).abs().maxCoeff() <
             5 * std::sqrt(2 / data.parameter("sets")));
}

BOOST_AUTO_TEST_CASE(the_sum_is_lowest_in_between) {
  Index best = 0;
  (bias + variance).minCoeff(&best);
  BOOST_TEST(best == 3);
  BOOST_TEST(best == data.value("best_degree"));
}

BOOST_AUTO_TEST_SUITE_END()
