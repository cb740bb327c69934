// Slips about probabilities: each case holds the right form, and that the slip is another number.
#include "distance.hpp"

#include <nn/core/stable.hpp>
#include <nn/learn/least_squares.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/learn/softmax_forms.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::Index, nn::Matrix, nn::Real, nn::RowVector, nn::Vector;

BOOST_AUTO_TEST_SUITE(slips_about_probabilities)

BOOST_AUTO_TEST_CASE(the_one_in_the_denominator_of_the_sigmoid_stays) {
  //! [sigmoid]
  const Real z = 2;
  const Real right = 1 / (1 + std::exp(-z)), slip = 1 / std::exp(-z);
  BOOST_TEST(std::abs(nn::sigmoid(z) - right) < 4 * eps);
  BOOST_TEST(slip > 7);  // no probability
  //! [sigmoid]
  BOOST_TEST(std::abs(std::exp(z) / (1 + std::exp(z)) - right) < 4 * eps);
}

BOOST_AUTO_TEST_CASE(in_the_reference_form_each_class_is_measured_by_the_last) {
  //! [reference]
  Matrix scores(1, 3);  // of three classes against the last, whose own score is 0
  scores << 1, -2, 0;
  const Matrix p = nn::softmax(scores);
  const Real last = 1 / (1 + std::exp(Real(1)) + std::exp(Real(-2)));
  BOOST_TEST(std::abs(p(0, 2) - last) < 4 * eps);
  for (Index k = 0; k < 2; ++k) {
    BOOST_TEST(std::abs(p(0, k) - std::exp(scores(k)) * last) < 4 * eps);
  }
  //! [reference]
  BOOST_TEST(std::abs(p(0, 0) - std::exp(scores(0))) > 1);  // without the factor
}

BOOST_AUTO_TEST_CASE(the_denominator_of_softmax_sums_over_all_classes) {
  //! [softmax]
  Matrix o(1, 3);
  o << 1, 2, 0;
  const Matrix e = o.array().exp();
  const Matrix p = nn::softmax(o);
  BOOST_TEST(distance_in_eps(p, e / e.sum()) < 4);
  BOOST_TEST(std::abs(p.sum() - 1) < 4 * eps);
  //! [softmax]
}

BOOST_AUTO_TEST_CASE(the_own_score_of_a_class_stands_above) {
  //! [above]
  Matrix low(1, 3), high(1, 3);
  low << 1, 2, 0;
  high << 3, 2, 0;
  BOOST_TEST(nn::softmax(high)(0, 0) > nn::softmax(low)(0, 0));  // upside down it would fall
  //! [above]
}

BOOST_AUTO_TEST_CASE(residuals_that_sum_to_zero_do_not_make_a_least_squares_line) {
  //! [residuals]
  Matrix x(4, 1);
  x << 0, 1, 2, 3;
  Vector y(4);
  y << 1, 3, 2, 6;
  const Matrix A = nn::design_matrix(x, true);
  const Vector best = nn::least_squares(A, y).B;
  const Vector flat = (Vector(2) << y.mean(), 0).finished();  // the horizontal line
  const Vector r_best = y - A * best, r_flat = y - A * flat;
  BOOST_TEST(std::abs(r_best.sum()) < 100 * eps);
  BOOST_TEST(std::abs(r_flat.sum()) < 100 * eps);               // the sum cannot tell them apart,
  BOOST_TEST(r_best.squaredNorm() < r_flat.squaredNorm() / 2);  // the squares can
  //! [residuals]
}

BOOST_AUTO_TEST_SUITE_END()
