#include "2.4.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/linear_regression.hpp>

#include <cmath>

using namespace nn;
using exercise::effective_coefficients, exercise::lambda_for, exercise::near;

namespace {

Matrix table() {
  Rng rng(4);
  return normal_matrix(9, 3, 0, 1, rng);
}

// Powers of x, 1 to 5, at 12 places.
Matrix powers() {
  const Vector x = Vector::LinSpaced(12, -1, 1);
  Matrix X(12, 5);
  for (Index k = 0; k < 5; ++k) X.col(k) = x.array().pow(static_cast<Real>(k + 1));
  return X;
}

// The long way: move each target by one and refit. With the identity for Y, output i is the fit to
// a 1 at sample i and 0 elsewhere.
Real by_refitting(const Matrix& X, Real lambda) {
  const Matrix pushes = Matrix::Identity(X.rows(), X.rows());
  const LinearFit fit = LinearRegression{.ridge = lambda}.fit({X, pushes, {}});
  return fit.line.predict(X).trace();
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_numbers) {
  EXPECT(std::isfinite(effective_coefficients(table(), 1)),
         "The effective number of coefficients is not a number. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(one_feature_by_hand) {
  const Matrix X{{-1}, {0}, {1}};
  EXPECT(near(effective_coefficients(X, 2), Real(1.5), 16),
         "The feature -1, 0, 1 has the sum of squares 2, its singular value squared; at lambda = 2 "
         "its slope is half of what "
         "it would be. With the intercept that makes 1.5, not "
             << effective_coefficients(X, 2) << ".");
}

BOOST_AUTO_TEST_CASE(no_penalty_and_a_huge_one) {
  EXPECT(near(effective_coefficients(table(), 0), 4, 100),
         "Without a penalty, three features and an intercept are 4 coefficients.");
  EXPECT(near(effective_coefficients(table(), Real(1e20)), 1, 16),
         "Under a huge penalty only the intercept is left, and it counts 1.");
}

BOOST_AUTO_TEST_CASE(the_intercept_is_free) {
  Matrix X = table();
  const Real expected = effective_coefficients(X, 3);
  X.col(1).array() += 10;
  EXPECT(near(effective_coefficients(X, 3), expected, 1000),
         "Adding 10 to a feature changed the number. The free intercept takes up every shift: "
         "what of X is left for the slopes?");
}

BOOST_AUTO_TEST_CASE(the_same_as_refitting) {
  for (const Real lambda : {Real(0.1), Real(2), Real(30)}) {
    for (const Matrix& X : {table(), powers()}) {
      const Real expected = by_refitting(X, lambda), found = effective_coefficients(X, lambda);
      DEMAND(near(found, expected, 1000),
             "At lambda = " << lambda << " moving each target and refitting gives " << expected
                            << ", and you " << found << ". Is it the squares of the singular "
                            << "values that stand beside lambda?");
    }
  }
}

BOOST_AUTO_TEST_CASE(a_column_twice) {
  Matrix X = table();
  X.col(2) = X.col(0);
  EXPECT(near(effective_coefficients(X, 0), 3, 100),
         "Two of three columns are equal: without a penalty there are 2 + 1 coefficients. A "
         "singular value that should be 0 may come out as rounding, and 0 divided by 0 is none.");
  EXPECT(near(effective_coefficients(X, 1), by_refitting(X, 1), 1000),
         "Two of three columns are equal, lambda is 1, and refitting gives another number.");
}

BOOST_AUTO_TEST_CASE(a_penalty_to_order) {
  EXPECT(std::isfinite(lambda_for(table(), 2)), "Lambda is not a number. Has it been written?");
  EXPECT(near(lambda_for(Matrix{{-1}, {0}, {1}}, Real(1.5)), 2, 1000),
         "The feature -1, 0, 1 has 1.5 coefficients at lambda = 2, not at "
             << lambda_for(Matrix{{-1}, {0}, {1}}, Real(1.5)) << ".");
  for (const Real wanted : {Real(1.01), Real(2.5), Real(3.9)}) {
    const Real lambda = lambda_for(table(), wanted);
    DEMAND(lambda > 0, "For " << wanted << " coefficients of 4 lambda should be above 0.");
    DEMAND(lambda > 0 && near(by_refitting(table(), lambda), wanted, 10000),
           "For " << wanted << " coefficients you choose lambda = " << lambda
                  << ". Refitting there does not have so many. The number only falls as lambda "
                  << "grows: halve an interval until it cannot be halved.");
  }
}

BOOST_AUTO_TEST_CASE(in_other_units) {
  const Real lambda = lambda_for(table(), 3);
  for (const Real unit : {Real(1e-6), Real(1e6)}) {
    const Real found = lambda_for(unit * table(), 3) / (unit * unit);
    DEMAND(near(found / lambda, 1, 100000),
           "With features in units of " << unit << " lambda should change by the unit squared. "
                                        << "Does the search begin where the singular values are?");
  }
}
