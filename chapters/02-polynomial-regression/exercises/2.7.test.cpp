#include "2.7.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/linear_regression.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::left_out_errors, exercise::near;

namespace {

// The long way: a fit for each sample and each lambda.
Vector by_refitting(const Matrix& X, const Vector& y, const Vector& lambdas) {
  const Index n = X.rows();
  Vector errors = Vector::Zero(lambdas.size());
  for (Index i = 0; i < n; ++i) {
    Matrix others(n - 1, X.cols()), targets(n - 1, 1);
    others << X.topRows(i), X.bottomRows(n - 1 - i);
    targets << y.head(i), y.tail(n - 1 - i);
    for (Index l = 0; l < lambdas.size(); ++l) {
      const LinearFit fit = LinearRegression{.ridge = lambdas(l)}.fit({others, targets, {}});
      const Real error = y(i) - fit.line.predict(X.row(i))(0, 0);
      errors(l) += error * error / static_cast<Real>(n);
    }
  }
  return errors;
}

struct Table {
  Matrix X;
  Vector y, lambdas{{Real(0.01), Real(0.5), 20}};
  Table() {
    Rng rng(7);
    X = normal_matrix(10, 3, 0, 1, rng);
    y = normal_matrix(10, 1, 2, 1, rng);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(it_answers_with_numbers, Table) {
  EXPECT(answers(left_out_errors(X, y, lambdas), 3, 1),
         "Expected one number for each lambda. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(a_penalty_that_leaves_the_mean) {
  const Vector found = left_out_errors(Matrix{{0}, {1}, {5}}, Vector{{1, 2, 6}}, Vector{{1e20}});
  DEMAND(found.size() == 1, "Expected one number for each lambda.");
  EXPECT(near(found(0), Real(10.5), 100),
         "Under a huge penalty the prediction for a sample is the mean of the others. For the "
         "targets 1, 2, 6 the errors are -3, -1.5, 4.5, and the mean of their squares is 10.5, not "
             << found(0) << ". The intercept has a leverage, too.");
}

BOOST_FIXTURE_TEST_CASE(the_same_as_refitting, Table) {
  const Vector expected = by_refitting(X, y, lambdas), found = left_out_errors(X, y, lambdas);
  EXPECT(near(found, expected, 10000),
         "Refitting without each sample gives "
             << expected.transpose() << ", and you " << found.transpose()
             << ". Each sample has a leverage of its own, which grows smaller with lambda. The "
                "residuals are those of the ridge fit, with its free intercept.");
}

BOOST_FIXTURE_TEST_CASE(features_far_from_zero, Table) {
  const Vector before = left_out_errors(X, y, lambdas);
  X.col(0).array() += 50;
  const Vector found = left_out_errors(X, y, lambdas);
  DEMAND(before.size() == 3 && found.size() == 3, "Expected one number for each lambda.");
  EXPECT(near(found, before, 100000),
         "Adding 50 to a feature changed the errors. The free intercept takes up every shift, in "
         "each of the fits.");
}

BOOST_AUTO_TEST_CASE(more_features_than_samples) {
  Rng rng(77);
  const Matrix X = normal_matrix(6, 9, 0, 1, rng);
  const Vector y = normal_matrix(6, 1, 0, 1, rng), lambdas{{Real(0.1), 10}};
  EXPECT(near(left_out_errors(X, y, lambdas), by_refitting(X, y, lambdas), 100000),
         "With 9 features and 6 samples refitting gives other numbers.");
}

BOOST_AUTO_TEST_CASE(powers_of_x) {
  Rng rng(777);
  const Vector x = Vector::LinSpaced(12, -1, 1);
  Matrix X(12, 6);
  for (Index k = 0; k < 6; ++k) X.col(k) = x.array().pow(static_cast<Real>(k + 1));
  const Vector y = (3 * x).array().sin().matrix() + normal_matrix(12, 1, 0, Real(0.2), rng);
  const Vector lambdas{{Real(0.01), Real(0.1), 1, 10}};
  EXPECT(near(left_out_errors(X, y, lambdas), by_refitting(X, y, lambdas), 100000),
         "A polynomial of degree 6 under a penalty: refitting gives other numbers.");
}
