#include "learn/four_points.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::Index, nn::LinearFit, nn::LinearRegression, nn::Matrix, nn::Real, nn::RegressionData;

BOOST_AUTO_TEST_SUITE(learn_undefined_values)

BOOST_AUTO_TEST_CASE(without_freedom_there_is_no_deviation) {
  const LinearFit two = LinearRegression{}.fit(nn::subset(four_points(), {0, 3}));
  BOOST_TEST(near(slope(two), 4.0 / 3));
  BOOST_TEST(all_nan(two.residual_sd));
  BOOST_TEST(all_nan(two.standard_errors));
  BOOST_TEST(near(two.r_squared(0), 1));

  const LinearFit one = LinearRegression{}.fit(nn::subset(four_points(), {3}));
  BOOST_TEST(one.rank == 1);
  BOOST_TEST(all_nan(one.residual_sd));
  BOOST_TEST(all_nan(one.r_squared));
  BOOST_TEST(near(one.line.predict(Matrix::Constant(1, 1, 3))(0, 0), 5));
}

BOOST_AUTO_TEST_CASE(dependent_columns_have_no_standard_errors_but_a_deviation) {
  const RegressionData data = four_points();
  RegressionData twice = data;
  twice.names.clear();
  twice.X.resize(4, 2);
  twice.X << data.X, 2 * data.X;
  const LinearFit fit = LinearRegression{}.fit(twice);
  BOOST_TEST(fit.rank == 2);
  BOOST_TEST(fit.p == 3);
  BOOST_TEST(all_nan(fit.standard_errors));
  BOOST_TEST(near(fit.residual_sd(0), std::sqrt(2.7 / 2)));
}

// \checks{r_squared}
BOOST_AUTO_TEST_CASE(a_target_that_does_not_vary_has_no_r_squared) {
  for (const Index n : {2, 10, 1000, 20000}) {
    RegressionData data = plane(n);
    data.Y = Matrix::Constant(n, 1, Real(0.1));
    BOOST_TEST(all_nan(LinearRegression{}.fit(data).r_squared), n << " samples");
  }
  RegressionData zero = plane(10);
  zero.Y.setZero();
  BOOST_TEST(all_nan(LinearRegression{.intercept = false}.fit(zero).r_squared));
}

BOOST_AUTO_TEST_SUITE_END()
