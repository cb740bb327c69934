#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/core/stable.hpp>
#include <nn/learn/logistic_regression.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <initializer_list>

using nn::ClassificationData, nn::Index, nn::Labels, nn::LogisticFit, nn::LogisticRegression,
    nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_logistic_regression)

namespace {

// 60 samples of two features, labelled by chance with p = sigma(1 + 2 x1 - x2).
ClassificationData noisy() {
  nn::Rng rng(12);
  ClassificationData data{nn::normal_matrix(60, 2, 0, 1, rng), Labels(60), {"no", "yes"}, {}};
  for (Index i = 0; i < 60; ++i) {
    const Real p = nn::sigmoid(1 + 2 * data.X(i, 0) - data.X(i, 1));
    data.y(i) = rng.uniform(0, 1) < p ? 1 : 0;
  }
  return data;
}

// One feature.
ClassificationData line(std::initializer_list<Real> x, std::initializer_list<Index> y) {
  const auto n = static_cast<Index>(x.size());
  return {Eigen::Map<const Matrix>(x.begin(), n, 1),
          Eigen::Map<const Labels>(y.begin(), n),
          {"no", "yes"},
          {}};
}

// What the gradient may still be worth, in the coefficients.
const Real close = 2000;

}  // namespace

BOOST_AUTO_TEST_CASE(the_residuals_are_orthogonal_to_the_columns) {
  const ClassificationData data = noisy();
  const LogisticFit fit = LogisticRegression{}.fit(data);
  BOOST_TEST(fit.converged);
  BOOST_TEST(!fit.separated);
  const Vector residual = data.y.cast<Real>() - fit.probability(data.X);
  BOOST_TEST(std::abs(residual.sum()) < 100 * eps);  // as many are foretold as there are
  BOOST_TEST((data.X.transpose() * residual).cwiseAbs().maxCoeff() < 100 * eps);
}

// \checks{logit}
// \checks{logistic_covariance}
// \checks{logit_band}
BOOST_AUTO_TEST_CASE(one_feature_of_two_values_has_the_logits_of_the_shares) {
  // Of four at x = 0 one is a yes, of four at x = 1 three are.
  const LogisticFit fit =
      LogisticRegression{}.fit(line({0, 0, 0, 0, 1, 1, 1, 1}, {1, 0, 0, 0, 1, 1, 1, 0}));
  const Real log3 = std::log(Real(3));
  BOOST_TEST(distance_in_eps(fit.line.theta, Vector{{2 * log3, -log3}}) < 50);
  BOOST_TEST(std::abs(fit.log_likelihood -
                      8 * (std::log(Real(0.75)) * 3 + std::log(Real(0.25))) / 4) < 50 * eps);
  // The variance of a logit of a share is 1/a + 1/b.
  BOOST_TEST(std::abs(fit.standard_errors(0) - std::sqrt(Real(4) / 3)) < 50 * eps);
  BOOST_TEST(std::abs(fit.standard_errors(1) - std::sqrt(Real(8) / 3)) < 50 * eps);
  BOOST_TEST(std::abs(nn::standard_error_of_logit(fit, Matrix{{1}})(0) - std::sqrt(Real(4) / 3)) <
             50 * eps);
}

BOOST_AUTO_TEST_CASE(swapped_classes_swap_signs_and_scaled_features_scale) {
  const ClassificationData data = noisy();
  ClassificationData other = data;
  other.y = 1 - data.y.array();
  const LogisticFit fit = LogisticRegression{}.fit(data), swapped = LogisticRegression{}.fit(other);
  BOOST_TEST(distance_in_eps(swapped.line.theta, -fit.line.theta) < close);
  BOOST_TEST(distance_in_eps(swapped.standard_errors, fit.standard_errors) < close);
  other = data;
  other.X.col(0) *= 1024;
  Vector expected = fit.line.theta;
  expected(0) /= 1024;
  BOOST_TEST(distance_in_eps(LogisticRegression{}.fit(other).line.theta, expected) < close);
}

BOOST_AUTO_TEST_CASE(a_feature_far_from_zero_keeps_its_slope) {
  ClassificationData data = noisy();
  const LogisticFit near = LogisticRegression{}.fit(data);
  data.X.col(0).array() += 1000;  // rounds the feature to a thousandth of its digits
  const LogisticFit far = LogisticRegression{}.fit(data);
  BOOST_TEST(far.converged);
  BOOST_TEST(distance_in_eps(far.line.theta.head(2), near.line.theta.head(2)) < 1000 * close);
  BOOST_TEST(distance_in_eps(far.standard_errors.tail(2), near.standard_errors.tail(2)) <
             1000 * close);
}

BOOST_AUTO_TEST_CASE(a_gap_between_the_classes_is_seen) {
  const LogisticFit fit = LogisticRegression{}.fit(line({0, 1, 2, 3}, {0, 0, 1, 1}));
  BOOST_TEST(fit.separated);
  BOOST_TEST(!fit.converged);
  BOOST_TEST(std::isnan(fit.standard_errors(0)));
  BOOST_CHECK_THROW(nn::standard_error_of_logit(fit, Matrix{{1}}), nn::NumericError);
}

BOOST_AUTO_TEST_CASE(so_are_classes_that_touch_in_one_place_and_a_class_without_samples) {
  // In single precision the curvature of the outer samples is lost beside that of the inner ones.
  if (std::numeric_limits<Real>::digits > 24) {
    BOOST_TEST(LogisticRegression{}.fit(line({0, 1, 1, 2}, {0, 0, 1, 1})).separated);
  }
  BOOST_TEST(LogisticRegression{}.fit(line({0, 1}, {1, 1})).separated);
  BOOST_TEST(LogisticRegression{}.fit(line({5}, {1})).separated);
}

BOOST_AUTO_TEST_CASE(one_sample_on_the_wrong_side_makes_a_maximum) {
  // However far the others are apart.
  const Real far = std::numeric_limits<Real>::digits > 24 ? Real(1e4) : 100;
  for (const Real gap : {Real(1), Real(10), far}) {
    const LogisticFit fit = LogisticRegression{}.fit(
        line({-gap, -1, 1, gap, Real(-0.5), Real(0.5)}, {0, 0, 1, 1, 1, 0}));
    BOOST_TEST(fit.converged);
    BOOST_TEST(!fit.separated);
  }
}

// \checks{l2_risk}
BOOST_AUTO_TEST_CASE(a_penalty_gives_separated_classes_an_answer_and_spares_the_intercept) {
  const ClassificationData gap = line({0, 1, 2, 3}, {0, 0, 1, 1});
  const LogisticFit fit = LogisticRegression{.l2 = Real(0.1)}.fit(gap);
  BOOST_TEST(fit.converged);
  BOOST_TEST(std::isnan(fit.standard_errors(0)));
  const Real w = fit.line.theta(0);
  const Vector error = fit.probability(gap.X) - gap.y.cast<Real>();
  BOOST_TEST(std::abs(error.sum()) < 100 * eps);
  BOOST_TEST(std::abs(gap.X.col(0).dot(error) / 4 + Real(0.1) * w) < 100 * eps);
}

BOOST_AUTO_TEST_CASE(dependent_columns_share_the_shortest_answer) {
  ClassificationData data = noisy();
  const LogisticFit fit = LogisticRegression{}.fit(data);
  data.X.conservativeResize(Eigen::NoChange, 3);
  data.X.col(2) = data.X.col(0);
  const LogisticFit twice = LogisticRegression{}.fit(data);
  BOOST_TEST(twice.rank == 3);
  BOOST_TEST(twice.converged);
  const Vector halves{
      {fit.line.theta(0) / 2, fit.line.theta(1), fit.line.theta(0) / 2, fit.line.theta(2)}};
  BOOST_TEST(distance_in_eps(twice.line.theta, halves) < close);
  BOOST_TEST(std::isnan(twice.standard_errors(0)));
}

BOOST_AUTO_TEST_CASE(too_few_steps_are_no_answer) {
  LogisticRegression recipe;
  recipe.stop.max_iterations = 1;
  const LogisticFit fit = recipe.fit(noisy());
  BOOST_TEST(!fit.converged);
  BOOST_TEST(!fit.separated);
  BOOST_TEST(fit.iterations == 1);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_fitted_is_refused) {
  ClassificationData data = noisy();
  BOOST_CHECK_THROW(LogisticRegression{.l2 = -1}.fit(data), std::invalid_argument);
  data.classes.push_back("perhaps");
  BOOST_CHECK_THROW(LogisticRegression{}.fit(data), nn::DataError);
}

BOOST_AUTO_TEST_SUITE_END()
