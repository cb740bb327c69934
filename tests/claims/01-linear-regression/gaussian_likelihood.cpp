#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(gaussian_likelihood)

namespace {

FigureTables figure() { return {"01-linear-regression", "gaussian_likelihood"}; }

}  // namespace

BOOST_AUTO_TEST_CASE(the_most_likely_weight_is_that_of_least_squares) {
  const FigureTables data = figure();
  BOOST_TEST(std::abs(data.value("w_likelihood") - data.value("w_squares")) < 1e-8);
}

BOOST_AUTO_TEST_CASE(both_curves_have_their_extreme_there_whatever_the_noise) {
  FigureTables data = figure();
  for (const char* noise : {"as it is", "doubled"}) {
    BOOST_TEST_CONTEXT("noise " << noise) {
      const Vector w = data.column_where("curves", "w", "noise", noise);
      const Vector likelihood = data.column_where("curves", "likelihood", "noise", noise);
      const Vector squares = data.column_where("curves", "from_squares", "noise", noise);
      Index highest = 0, lowest = 0;
      likelihood.maxCoeff(&highest);
      squares.minCoeff(&lowest);
      BOOST_TEST(highest == lowest);
      BOOST_TEST(w(highest) == data.value("w_squares"), boost::test_tools::tolerance(1e-12));
    }
  }
}

BOOST_AUTO_TEST_CASE(the_negative_log_is_the_squared_loss_times_a_factor_plus_a_constant) {
  FigureTables data = figure();
  const Vector negative_log = data.column("curves", "negative_log");
  BOOST_TEST((negative_log - data.column("curves", "from_squares")).cwiseAbs().maxCoeff() < 1e-10);
  const Vector likelihood = data.column_where("curves", "likelihood", "noise", "as it is");
  const Vector own = data.column_where("curves", "negative_log", "noise", "as it is");
  const Vector expected = (own.minCoeff() - own.array()).exp();
  BOOST_TEST((likelihood - expected).cwiseAbs().maxCoeff() < 1e-12);
}

BOOST_AUTO_TEST_SUITE_END()
