#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/core/stable.hpp>
#include <nn/learn/logistic_regression.hpp>
#include <nn/learn/softmax_regression.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::ClassificationData, nn::Index, nn::Labels, nn::LogisticFit, nn::LogisticRegression,
    nn::Matrix, nn::Real, nn::SoftmaxFit, nn::SoftmaxRegression, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_softmax_regression)

namespace {

// Three overlapping clouds.
ClassificationData clouds(Index classes = 3) {
  nn::Rng rng(31);
  ClassificationData data{nn::normal_matrix(90, 2, 0, 1, rng), Labels(90), {"a", "b", "c"}, {}};
  data.classes.resize(static_cast<std::size_t>(classes));
  const Matrix centres{{0, 0}, {1, 0}, {0, 2}};
  for (Index i = 0; i < 90; ++i) {
    data.y(i) = i % classes;
    data.X.row(i) += centres.row(data.y(i));
  }
  return data;
}

const Real close = 2000;

}  // namespace

BOOST_AUTO_TEST_CASE(every_class_is_foretold_as_often_as_it_is_there) {
  const ClassificationData data = clouds();
  const SoftmaxFit fit = SoftmaxRegression{}.fit(data);
  BOOST_TEST(fit.converged);
  Matrix residual = -fit.probabilities(data.X);
  for (Index i = 0; i < 90; ++i) residual(i, data.y(i)) += 1;
  BOOST_TEST(residual.colwise().sum().cwiseAbs().maxCoeff() < 200 * eps);
  BOOST_TEST((data.X.transpose() * residual).cwiseAbs().maxCoeff() < 200 * eps);
}

BOOST_AUTO_TEST_CASE(the_columns_of_the_answer_sum_to_zero) {
  const SoftmaxFit fit = SoftmaxRegression{}.fit(clouds());
  BOOST_TEST(fit.map.model.W(fit.map.theta).rowwise().sum().cwiseAbs().maxCoeff() < 100 * eps);
  BOOST_TEST(std::abs(fit.map.model.b(fit.map.theta).sum()) < 100 * eps);
}

BOOST_AUTO_TEST_CASE(two_classes_are_logistic_regression) {
  const ClassificationData data = clouds(2);
  const SoftmaxFit fit = SoftmaxRegression{}.fit(data);
  const LogisticFit logistic = LogisticRegression{}.fit(data);
  const auto W = fit.map.model.W(fit.map.theta);
  BOOST_TEST(distance_in_eps(W.col(1) - W.col(0), logistic.line.theta.head(2)) < close);
  BOOST_TEST(std::abs(fit.log_likelihood - logistic.log_likelihood) < 90 * close * eps);
  const Matrix errors = nn::standard_errors(fit, data.X, 0);
  BOOST_TEST(distance_in_eps(errors.col(1), logistic.standard_errors) < close);
  BOOST_TEST(std::isnan(errors(0, 0)));
}

BOOST_AUTO_TEST_CASE(without_features_the_answer_is_the_logarithm_of_the_shares) {
  const ClassificationData data{Matrix(6, 0), Labels{{0, 0, 0, 1, 1, 2}}, {"a", "b", "c"}, {}};
  const SoftmaxFit fit = SoftmaxRegression{}.fit(data);
  const Matrix P = fit.probabilities(Matrix(1, 0));
  BOOST_TEST(distance_in_eps(P, Matrix{{Real(3) / 6, Real(2) / 6, Real(1) / 6}}) < 20);
  // A multinomial's log-odds have the variance 1/n_k + 1/n_r.
  const Matrix errors = nn::standard_errors(fit, data.X, 0);
  BOOST_TEST(std::abs(errors(0, 1) - std::sqrt(Real(5) / 6)) < 50 * eps);
  BOOST_TEST(std::abs(errors(0, 2) - std::sqrt(Real(4) / 3)) < 50 * eps);
}

BOOST_AUTO_TEST_CASE(one_class_apart_leaves_no_maximum_but_a_penalty_gives_one) {
  ClassificationData data = clouds();
  for (Index i = 2; i < 90; i += 3) data.X(i, 1) += 20;
  const SoftmaxFit fit = SoftmaxRegression{}.fit(data);
  BOOST_TEST(fit.separated);
  BOOST_TEST(!fit.converged);
  BOOST_CHECK_THROW(nn::standard_errors(fit, data.X, 0), nn::NumericError);
  const SoftmaxFit held = SoftmaxRegression{.l2 = Real(0.01)}.fit(data);
  BOOST_TEST(held.converged);
  BOOST_TEST(!held.separated);
  BOOST_CHECK_THROW(nn::standard_errors(held, data.X, 0), nn::NumericError);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_fitted_is_refused) {
  ClassificationData data = clouds();
  BOOST_CHECK_THROW(SoftmaxRegression{.l2 = -1}.fit(data), std::invalid_argument);
  BOOST_CHECK_THROW(nn::standard_errors(SoftmaxRegression{}.fit(data), data.X, 3), nn::ShapeError);
  data.classes = {"a"};
  data.y.setZero();
  BOOST_CHECK_THROW(SoftmaxRegression{}.fit(data), nn::DataError);
}

BOOST_AUTO_TEST_SUITE_END()
