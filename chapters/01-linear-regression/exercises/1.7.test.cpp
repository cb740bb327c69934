#include "1.7.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/curvature.hpp>
#include <nn/learn/least_squares.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>

using namespace nn;
using exercise::answers, exercise::end_of_descent, exercise::near;

namespace {

Matrix table(Index n, Index d) {
  Rng rng(7);
  return normal_matrix(n, d, 0, 1, rng);
}

Vector numbers(Index count, const char* name) {
  Rng rng = Rng(77).stream(name);
  return normal_matrix(count, 1, 0, 1, rng);
}

// The long way: 5000 steps.
Vector walk(const Matrix& A, const Vector& y, const Vector& start) {
  const Real n = static_cast<Real>(A.rows());
  auto loss = [&](const Vector& beta, Vector& gradient) {
    const Vector residual = A * beta - y;
    gradient = A.transpose() * residual / n;
    return residual.squaredNorm() / (2 * n);
  };
  const Real rate = 1 / curvature(A).largest;
  return minimize(loss, start, GradientDescent{.learning_rate = rate}, {.max_steps = 5000}).theta;
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_numbers) {
  EXPECT(answers(end_of_descent(table(3, 5), numbers(3, "y"), numbers(5, "start")), 5, 1),
         "Expected d numbers, one for each column of A. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(from_zero) {
  const Matrix A = table(3, 5);
  const Vector y = numbers(3, "y");
  EXPECT(near(end_of_descent(A, y, Vector::Zero(5)), least_squares(A, y).B, 1000),
         "From 0, descent ends in the answer of smallest norm.");
}

BOOST_AUTO_TEST_CASE(with_full_rank_the_start_does_not_matter) {
  const Matrix A = table(8, 3);
  const Vector y = numbers(8, "y");
  EXPECT(near(end_of_descent(A, y, numbers(3, "start")), least_squares(A, y).B, 1000),
         "With full column rank there is one lowest point, and every walk ends there. Which part "
         "of the start is kept should be nothing here.");
}

BOOST_AUTO_TEST_CASE(a_start_on_the_floor) {
  const Matrix A = table(3, 5);
  const Vector start = numbers(5, "start");
  EXPECT(near(end_of_descent(A, A * start, start), start, 1000),
         "This start fits the targets already. Its gradient is 0 and descent stays where it is.");
}

BOOST_AUTO_TEST_CASE(a_real_walk_with_more_features_than_samples) {
  const Matrix A = table(3, 5);
  const Vector y = numbers(3, "y"), start = numbers(5, "start");
  EXPECT(
      near(end_of_descent(A, y, start), walk(A, y, start), 10000),
      "Real descent ended elsewhere. A step is a combination of the rows of A: what of the start "
      "can no such step change, and what becomes of the rest?");
}

BOOST_AUTO_TEST_CASE(a_real_walk_with_one_column_twice) {
  Matrix A = table(9, 4);
  A.col(3) = 2 * A.col(1);
  const Vector y = numbers(9, "y"), start = numbers(4, "start");
  EXPECT(near(end_of_descent(A, y, start), walk(A, y, start), 10000),
         "In a tall table one column is twice another. Rank is not the smaller of n and d here.");
}
