#include "3.4.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>
#include <nn/optimize/check_gradient.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::eps, exercise::near, exercise::symmetric_penalty;

namespace {

// Three rows, of which the first is the intercepts, and four classes.
Matrix differences() {
  Rng rng(4);
  return normal_matrix(3, 3, 0, 1, rng);
}

// The long way: a column for every class, the mean column taken away, the squares added up.
Real by_all_columns(const Matrix& D, Real lambda) {
  Matrix S(D.rows(), D.cols() + 1);
  S << D, Vector::Zero(D.rows());
  const Vector mean = S.rowwise().mean();
  S.colwise() -= mean;
  return lambda / 2 * S.bottomRows(S.rows() - 1).squaredNorm();
}

// The same model against its first class, while D is against its last.
Matrix against_the_first(const Matrix& D) {
  Matrix other(D.rows(), D.cols());
  other << D.rightCols(D.cols() - 1), Vector::Zero(D.rows());
  return other.colwise() - Vector(D.col(0));
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_numbers) {
  const auto [value, gradient] = symmetric_penalty(differences(), 1);
  EXPECT(std::isfinite(value), "The penalty is not a number. Has the function been written?");
  EXPECT(answers(gradient, 3, 3), "The gradient should be numbers, as many as D has.");
}

BOOST_AUTO_TEST_CASE(two_classes) {
  const auto [value, gradient] = symmetric_penalty(Matrix{{7}, {4}}, 1);
  EXPECT(near(value, 4, 16),
         "Two classes, a difference of 4 in the one weight: symmetric that is 2 and -2, and half "
         "the sum of their squares is 4, not "
             << value << ". With 8 you charged the difference; with more, the intercept.");
}

BOOST_AUTO_TEST_CASE(four_classes) {
  const Real expected = by_all_columns(differences(), Real(0.7));
  const Real value = symmetric_penalty(differences(), Real(0.7)).value;
  EXPECT(near(value, expected, 16),
         "Four classes, the reference among them: writing out all columns and taking their mean "
         "away gives "
             << expected << ", and you " << value << ". The mean is over K columns, not K - 1.");
}

BOOST_AUTO_TEST_CASE(the_reference_does_not_matter) {
  const Real last = symmetric_penalty(differences(), 1).value;
  const Real first = symmetric_penalty(against_the_first(differences()), 1).value;
  EXPECT(near(last, first, 100), "The same model costs " << last << " against its last class and "
                                                         << first << " against its first. A fair "
                                                         << "price does not ask which.");
}

BOOST_AUTO_TEST_CASE(intercepts_are_free) {
  Matrix D = differences();
  const Real before = symmetric_penalty(D, 1).value;
  D.row(0) *= 10;
  const auto [value, gradient] = symmetric_penalty(D, 1);
  EXPECT(near(value, before, 0), "Other intercepts, the first row, should cost the same.");
  DEMAND(answers(gradient, 3, 3), "The gradient should be numbers, as many as D has.");
  EXPECT(gradient.row(0).isZero(0), "The first row of the gradient should be 0.");
}

BOOST_AUTO_TEST_CASE(differences_of_the_value) {
  const auto objective = [](const Vector& theta, Vector& gradient) {
    const auto found = symmetric_penalty(Matrix::Map(theta.data(), 3, 3), Real(0.7));
    gradient = Vector::Constant(9, std::numeric_limits<Real>::quiet_NaN());
    if (found.gradient.size() == 9) gradient = Vector::Map(found.gradient.data(), 9);
    return found.value;
  };
  const Matrix D = differences();
  const GradientCheck check = check_gradient(objective, Vector::Map(D.data(), 9));
  EXPECT(check.error < 100 * std::pow(eps, Real(2) / 3),
         "Differences of the penalty give " << check.numerical << " where the gradient says "
                                            << check.analytic
                                            << ". Every difference is in every symmetric column, "
                                            << "through the mean.");
}

BOOST_AUTO_TEST_CASE(nothing_to_pay) {
  const auto [value, gradient] = symmetric_penalty(differences(), 0);
  EXPECT(value == 0 && gradient.isZero(0), "With lambda = 0 nothing is to be paid.");
  EXPECT(symmetric_penalty(Matrix{{5, -3}}, 1).value == 0,
         "A model of intercepts alone pays nothing.");
}
