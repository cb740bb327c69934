// The claim of figure 2.4: a penalty tames a polynomial of degree 15.
#include "table_rows.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"02-polynomial-regression", "ridge_path"};
  Vector coefficients(double lambda) {
    return where(data.column("path", "coefficient"), data.column("path", "lambda"), lambda);
  }
  double distance(const std::string& fit) {
    return root_mean_square(data.column_where("curves", "fitted", "fit", fit) -
                            data.column_where("curves", "truth", "fit", fit));
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(ridge_path, Drawn)

BOOST_AUTO_TEST_CASE(the_best_penalty_comes_nearer_to_the_truth_than_none_and_than_a_heavy_one) {
  BOOST_TEST(distance("best") < distance("none") / 4);
  BOOST_TEST(distance("best") < distance("heavy") / 2);
  for (const std::string fit : {"none", "best", "heavy"}) {
    BOOST_TEST(distance(fit) == data.value("truth_" + fit), boost::test_tools::tolerance(1e-9));
  }
  const Vector truth = data.column("errors", "truth"), lambda = data.column("errors", "lambda");
  Index best = 0;
  truth.minCoeff(&best);
  BOOST_TEST(lambda(best) == data.value("best_lambda"));
  BOOST_TEST(best > 0);
  BOOST_TEST(best < truth.size() - 1);
}

// Theory: the sum of the squared coefficients falls, the training error climbs.
BOOST_AUTO_TEST_CASE(a_stronger_penalty_leaves_smaller_coefficients_and_larger_residuals) {
  const Vector lambda = data.column("errors", "lambda"),
               training = data.column("errors", "training");
  for (Index i = 0; i + 1 < lambda.size(); ++i) {
    BOOST_TEST(coefficients(lambda(i)).size() == 15);
    BOOST_TEST(coefficients(lambda(i + 1)).norm() < coefficients(lambda(i)).norm());
    BOOST_TEST(training(i + 1) > training(i));
  }
  BOOST_TEST(data.value("training_none") < training(0));
}

BOOST_AUTO_TEST_CASE(the_largest_coefficient_falls_by_powers_of_ten) {
  BOOST_TEST(data.value("largest_none") > 1e4);
  BOOST_TEST(data.value("largest_best") < 10);
  BOOST_TEST(data.value("largest_best") >=
             coefficients(data.value("best_lambda")).cwiseAbs().maxCoeff());
}

BOOST_AUTO_TEST_SUITE_END()
