#include "1.6.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/least_squares.hpp>

#include <cmath>

using namespace nn;
using exercise::add_row, exercise::answers, exercise::eps, exercise::near;

namespace {

// Seven samples of three features and two outputs; the last of them is the new row.
struct Table {
  Matrix A, Y, first_A, first_Y;
  Table() {
    Rng rng(6);
    A = normal_matrix(7, 3, 0, 1, rng);
    Y = normal_matrix(7, 2, 0, 1, rng);
    split();
  }
  void split() {
    first_A = A.topRows(6);
    first_Y = Y.topRows(6);
  }
};

RowVector sum_of_squares(const Matrix& A, const Matrix& Y) {
  return (Y - A * least_squares(A, Y).B).colwise().squaredNorm();
}

bool is_triangle(const Matrix& R) {
  return near(R.triangularView<Eigen::StrictlyLower>(), Matrix::Zero(R.rows(), R.cols()), 100);
}

}  // namespace

BOOST_FIXTURE_TEST_CASE(it_answers_with_numbers, Table) {
  Triangle kept = triangle(first_A, first_Y);
  const RowVector rest = add_row(kept, A.row(6), Y.row(6));
  EXPECT(answers(kept.R, 3, 3) && answers(kept.C, 3, 2),
         "With d rows or more, R stays d x d and C stays d x q.");
  EXPECT(answers(rest, 1, 2), "Expected q numbers back, what is left of y.");
}

BOOST_FIXTURE_TEST_CASE(r_takes_up_the_row, Table) {
  Triangle kept = triangle(first_A, first_Y);
  add_row(kept, A.row(6), Y.row(6));
  DEMAND(answers(kept.R, 3, 3), "R should stay d x d.");
  EXPECT(
      near(kept.R.transpose() * kept.R, A.transpose() * A, 100),
      "A rotation keeps the length of every column, R and the new row together. Are cosine and "
      "sine from the pivot and the entry above which it stands, and do both rows change at once, "
      "each from the old values?");
  EXPECT(is_triangle(kept.R), "R has numbers below its diagonal.");
}

BOOST_FIXTURE_TEST_CASE(c_is_turned_along, Table) {
  Triangle kept = triangle(first_A, first_Y);
  add_row(kept, A.row(6), Y.row(6));
  DEMAND(answers(kept.R, 3, 3) && answers(kept.C, 3, 2), "R or C lost its shape.");
  EXPECT(near(kept.R.transpose() * kept.C, A.transpose() * Y, 100),
         "R is right and C is not: every rotation of R and a also turns C and y.");
}

BOOST_FIXTURE_TEST_CASE(what_is_left_of_y, Table) {
  Triangle kept = triangle(first_A, first_Y);
  const RowVector rest = add_row(kept, A.row(6), Y.row(6));
  DEMAND(answers(rest, 1, 2), "Expected q numbers back.");
  EXPECT(near(rest.cwiseAbs2(), sum_of_squares(A, Y) - sum_of_squares(first_A, first_Y), 1000),
         "The squares of what you return should be what the row adds to the sum of squared "
         "residuals. Return y as the last rotation leaves it, not a residual of the old fit.");
}

BOOST_FIXTURE_TEST_CASE(from_the_first_row_on, Table) {
  Triangle kept{Matrix(0, 3), Matrix(0, 2)};
  RowVector squares = RowVector::Zero(2);
  for (Index n = 1; n <= 7; ++n) {
    const RowVector rest = add_row(kept, A.row(n - 1), Y.row(n - 1));
    const Index height = std::min<Index>(n, 3);
    DEMAND(answers(kept.R, height, 3) && answers(kept.C, height, 2),
           "After row " << n << " of 3 columns, the height of R and C should be " << height << ".");
    DEMAND(answers(rest, 1, 2), "Expected q numbers back after row " << n << ".");
    EXPECT(n > 3 || rest.isZero(0), "Row " << n << " was appended: nothing of y is left over.");
    EXPECT(is_triangle(kept.R), "After row " << n << " R has numbers below its diagonal.");
    EXPECT(near(kept.R.transpose() * kept.R, A.topRows(n).transpose() * A.topRows(n), 100) &&
               near(kept.R.transpose() * kept.C, A.topRows(n).transpose() * Y.topRows(n), 100),
           "After row " << n << " R and C no longer stand for all rows so far. What is appended is "
                        << "the new row as the rotations have left it.");
    squares += rest.cwiseAbs2();
  }
  EXPECT(near(squares, sum_of_squares(A, Y), 1000),
         "Added up over all rows, the squares should be the sum of squared residuals.");
}

BOOST_FIXTURE_TEST_CASE(a_column_of_zeros, Table) {
  A.col(1).setZero();
  split();
  Triangle kept = triangle(first_A, first_Y);
  add_row(kept, A.row(6), Y.row(6));
  DEMAND(answers(kept.R, 3, 3), "Pivot and entry may both be 0. What is then 0 divided by 0?");
  EXPECT(near(kept.R.transpose() * kept.R, A.transpose() * A, 100),
         "Where pivot and entry are both 0 nothing is to be turned.");
}

BOOST_AUTO_TEST_CASE(no_digits_are_lost) {
  Rng rng(66);
  const Real apart = std::pow(eps, Real(0.4));  // the two columns are almost the same
  Matrix A = Matrix::Ones(20, 2);
  A.col(1) += apart * normal_matrix(20, 1, 0, 1, rng);
  const Matrix Y = A * Matrix::Ones(2, 1);
  Triangle kept = triangle(A.topRows(19), Y.topRows(19));
  add_row(kept, A.row(19), Y.row(19));
  const Matrix B = kept.R.triangularView<Eigen::Upper>().solve(kept.C);
  EXPECT(near(B, Matrix::Ones(2, 1), 100 / apart),
         "On almost equal columns digits are lost. Is a product like RᵀR formed on the way?");
}
