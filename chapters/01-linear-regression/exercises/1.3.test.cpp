#include "1.3.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/least_squares.hpp>

using namespace nn;
using exercise::answers, exercise::near, exercise::weighted_least_squares;

namespace {

struct Table {
  Matrix A;
  Vector y;
  Table() {
    Rng rng(3);
    A = normal_matrix(9, 3, 0, 1, rng);
    y = normal_matrix(9, 1, 0, 1, rng);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(it_answers_with_numbers, Table) {
  EXPECT(answers(weighted_least_squares(A, y, Vector::Ones(9)), 3, 1),
         "Expected d numbers, one for each column of A. Has the function been written?");
}

BOOST_FIXTURE_TEST_CASE(weights_of_one, Table) {
  EXPECT(near(weighted_least_squares(A, y, Vector::Ones(9)), least_squares(A, y).B, 100),
         "With all weights 1 this is ordinary least squares.");
}

BOOST_FIXTURE_TEST_CASE(a_weight_of_three_is_a_row_written_three_times, Table) {
  Vector c = Vector::Ones(9);
  c(4) = 3;
  Matrix longer(11, 3);
  Vector targets(11);
  longer << A, A.row(4), A.row(4);
  targets << y, y(4), y(4);
  EXPECT(near(weighted_least_squares(A, y, c), least_squares(longer, targets).B, 100),
         "A row of weight 3 should count like the same row written three times. What becomes of "
         "the factor on a row when its residual is squared? Does the target get it too?");
}

BOOST_FIXTURE_TEST_CASE(a_weight_of_zero_is_no_row, Table) {
  Vector c = Vector::Ones(9);
  c(8) = 0;
  y(8) = 1000;
  EXPECT(near(weighted_least_squares(A, y, c), least_squares(A.topRows(8), y.head(8)).B, 100),
         "A row of weight 0 should not count at all, however wild it is.");
}

BOOST_FIXTURE_TEST_CASE(any_weights, Table) {
  Rng rng(33);
  const Vector c = uniform_matrix(9, 1, Real(0.1), 10, rng);
  const Vector beta = weighted_least_squares(A, y, c);
  const Vector pull = A.transpose() * c.asDiagonal() * (y - A * beta);
  EXPECT(near(pull, Vector::Zero(3), 10000),
         "Each residual, times its weight, should stand at right angles to the columns of A.");
  EXPECT(near(weighted_least_squares(A, y, 7 * c), beta, 1000),
         "Seven times all weights is the same problem: only their ratios matter.");
}
