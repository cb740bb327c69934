#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/descent_least_squares.hpp>
#include <nn/learn/pseudo_inverse.hpp>

#include <boost/test/unit_test.hpp>

using nn::Index, nn::least_squares_by_descent, nn::LeastSquares, nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(learn_descent_least_squares)

namespace {

Matrix random(Index rows, Index cols, std::uint64_t seed) {
  nn::Rng rng(seed);
  return nn::normal_matrix(rows, cols, 0, 1, rng);
}

}  // namespace

// \checks{descent}
BOOST_AUTO_TEST_CASE(one_axis_is_reached_in_one_step) {
  // At 1 / lambda max the factor 1 - eta lambda is 0 along the only axis.
  Matrix A(4, 1);
  A << 1, 2, 3, 4;
  const LeastSquares found = least_squares_by_descent(A, 2 * A, {.max_steps = 1});
  BOOST_TEST(distance_in_eps(found.B, Matrix::Constant(1, 1, 2)) < 10);
  BOOST_TEST(found.converged);
}

BOOST_AUTO_TEST_CASE(started_at_0_it_ends_in_the_answer_of_smallest_norm) {
  const Matrix wide = random(3, 6, 1), flat = random(20, 2, 2) * random(2, 4, 3);
  for (const Matrix& A : {wide, flat}) {
    const Matrix Y = random(A.rows(), 2, 4);
    const LeastSquares found = least_squares_by_descent(A, Y);
    BOOST_TEST(found.converged);
    BOOST_TEST(found.rank < A.cols());
    BOOST_TEST(found.gram_inverse.size() == 0);
    BOOST_TEST(distance_in_eps(found.B, nn::pseudo_inverse(A) * Y) < 4096 * 50);
  }
}

BOOST_AUTO_TEST_CASE(it_says_when_the_steps_did_not_suffice) {
  Matrix A = random(30, 3, 5);
  A.col(2) = A.col(1) + A.col(2) / 1000;
  const LeastSquares found = least_squares_by_descent(A, random(30, 1, 6), {.max_steps = 50});
  BOOST_TEST(!found.converged);
  BOOST_TEST(found.B.allFinite());
  BOOST_TEST(found.rank == 3);
}

BOOST_AUTO_TEST_CASE(without_steps_it_stays_at_0) {
  const LeastSquares found =
      least_squares_by_descent(random(5, 2, 7), random(5, 1, 8), {.max_steps = 0});
  BOOST_TEST(!found.converged);
  BOOST_TEST((found.B == Matrix::Zero(2, 1)));
}

BOOST_AUTO_TEST_CASE(nothing_but_zeros_gives_zeros) {
  const LeastSquares found = least_squares_by_descent(Matrix::Zero(4, 3), Matrix::Ones(4, 2));
  BOOST_TEST(found.converged);
  BOOST_TEST(found.rank == 0);
  BOOST_TEST((found.B == Matrix::Zero(3, 2)));
  BOOST_TEST(least_squares_by_descent(Matrix::Ones(4, 1), Matrix::Zero(4, 1)).converged);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_solved_is_refused) {
  BOOST_CHECK_THROW(least_squares_by_descent(Matrix(0, 2), Matrix(0, 1)), nn::DataError);
  BOOST_CHECK_THROW(least_squares_by_descent(Matrix::Ones(3, 1), Matrix::Ones(2, 1)),
                    nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
