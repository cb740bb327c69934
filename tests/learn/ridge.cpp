#include "learn/four_points.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::Index, nn::LinearFit, nn::LinearRegression, nn::Matrix, nn::Real, nn::RegressionData;

BOOST_AUTO_TEST_SUITE(learn_ridge)

BOOST_AUTO_TEST_CASE(ridge_shrinks_the_slope_about_the_means) {
  for (const double lambda : {0.5, 5.0, 1e6}) {
    const LinearFit fit = LinearRegression{.ridge = Real(lambda)}.fit(four_points());
    const double w = 5.5 / (5 + lambda);
    BOOST_TEST(near(slope(fit), w), lambda << ": " << slope(fit));
    BOOST_TEST(near(intercept(fit), 2.75 - 1.5 * w), lambda << ": " << intercept(fit));
  }
}

BOOST_AUTO_TEST_CASE(ridge_fulfils_its_own_normal_equations) {
  // With centred data: (XᵀX + λI) W = XᵀY, and b carries the means.
  const RegressionData data = plane(60);
  const Real lambda = 7;
  const LinearFit fit = LinearRegression{.ridge = lambda}.fit(data);
  const Matrix W = fit.line.model.W(fit.line.theta), b = fit.line.model.b(fit.line.theta);
  const Matrix X = data.X.rowwise() - data.X.colwise().mean();
  const Matrix Y = data.Y.rowwise() - data.Y.colwise().mean();
  BOOST_TEST(distance_in_eps(X.transpose() * X * W + lambda * W, X.transpose() * Y) < 100);
  BOOST_TEST(distance_in_eps(data.X.colwise().mean() * W + b, data.Y.colwise().mean()) < 100);

  const LinearFit origin = LinearRegression{.intercept = false, .ridge = lambda}.fit(data);
  const Matrix V = origin.line.model.W(origin.line.theta);
  BOOST_TEST(distance_in_eps(data.X.transpose() * data.X * V + lambda * V,
                             data.X.transpose() * data.Y) < 100);
}

BOOST_AUTO_TEST_CASE(ridge_has_no_standard_errors) {
  const LinearFit fit = LinearRegression{.ridge = 1}.fit(four_points());
  BOOST_TEST(all_nan(fit.standard_errors));
  BOOST_TEST(fit.gram_inverse.size() == 0);
  BOOST_TEST(fit.rank == 2);
}

BOOST_AUTO_TEST_SUITE_END()
