#include "1.5.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/least_squares.hpp>

using namespace nn;
using exercise::answers, exercise::left_out_residuals, exercise::near;

namespace {

Vector answer(const Matrix& A, const Vector& y) {
  const LeastSquares fit = least_squares(A, y);
  return left_out_residuals(A, y - A * fit.B, fit.gram_inverse);
}

// The long way: n fits.
Vector by_refitting(const Matrix& A, const Vector& y) {
  const Index n = A.rows();
  Vector left_out(n);
  for (Index i = 0; i < n; ++i) {
    Matrix others(n - 1, A.cols());
    Vector targets(n - 1);
    others << A.topRows(i), A.bottomRows(n - 1 - i);
    targets << y.head(i), y.tail(n - 1 - i);
    left_out(i) = y(i) - A.row(i).dot(least_squares(others, targets).B.col(0));
  }
  return left_out;
}

struct Table {
  Matrix A;
  Vector y;
  Table() {
    Rng rng(5);
    A = normal_matrix(10, 3, 0, 1, rng);
    A.col(0).setOnes();
    y = normal_matrix(10, 1, 0, 1, rng);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(it_answers_with_numbers, Table) {
  EXPECT(answers(answer(A, y), 10, 1),
         "Expected n numbers, one for each sample. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(the_mean_of_the_others) {
  const Vector y{{1, 2, 6}};
  EXPECT(
      near(answer(Matrix::Ones(3, 1), y), Vector{{-3, Real(-1.5), Real(4.5)}}, 100),
      "With the column of ones alone, the fit is the mean: 1 should be compared with the mean of "
      "2 and 6. Mind the sign, and work the leverage out by hand.");
}

BOOST_FIXTURE_TEST_CASE(the_same_as_n_fits, Table) {
  EXPECT(near(answer(A, y), by_refitting(A, y), 1000),
         "Refitting without each sample gives other numbers. The leverage belongs to a row of A: "
         "does each sample get its own, with the whole of (AᵀA)⁻¹?");
}

BOOST_FIXTURE_TEST_CASE(a_sample_far_from_the_others, Table) {
  A(7, 1) = 20;
  EXPECT(near(answer(A, y), by_refitting(A, y), 10000),
         "One sample far out has a leverage close to 1, and its residual is deceptively small. "
         "Does your formula make enough of it?");
}
