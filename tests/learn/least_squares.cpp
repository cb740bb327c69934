#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/least_squares.hpp>
#include <nn/learn/pseudo_inverse.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

using nn::Index, nn::least_squares, nn::LeastSquares, nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(learn_least_squares)

namespace {

Matrix random(Index rows, Index cols, std::uint64_t seed) {
  nn::Rng rng(seed);
  return nn::normal_matrix(rows, cols, 0, 1, rng);
}

}  // namespace

// \checks{qr}
BOOST_AUTO_TEST_CASE(a_line_by_hand) {
  Matrix A(4, 2), Y(4, 1), expected(2, 1);
  A << 1, 0, 1, 1, 1, 2, 1, 3;
  Y << 1, 3, 2, 5;
  expected.setConstant(Real(1.1));
  const LeastSquares found = least_squares(A, Y);
  BOOST_TEST(distance_in_eps(found.B, expected) < 10);
  BOOST_TEST(found.rank == 2);
  BOOST_TEST(found.converged);
}

// \checks{qr}
BOOST_AUTO_TEST_CASE(many_blocks_of_rows_give_back_what_was_put_in) {
  const Matrix A = random(5000, 6, 1), B = random(6, 2, 2);
  const LeastSquares found = least_squares(A, A * B);
  BOOST_TEST(found.rank == 6);
  BOOST_TEST(distance_in_eps(found.B, B) < 200);
}

BOOST_AUTO_TEST_CASE(a_square_system_is_solved) {
  const Matrix A = random(5, 5, 3), B = random(5, 2, 4);
  const LeastSquares found = least_squares(A, A * B);
  BOOST_TEST(found.rank == 5);
  BOOST_TEST(distance_in_eps(found.B, B) < 1000);
}

BOOST_AUTO_TEST_CASE(without_full_rank_the_answer_is_that_of_the_singular_values) {
  const Matrix factor = random(30, 2, 5) * random(2, 5, 6);
  const struct {
    Matrix A;
    Index rank;
  } cases[] = {{random(3, 7, 7), 3},
               {random(1, 4, 8), 1},
               {factor, 2},
               {factor.topRows(4), 2},
               {Matrix::Ones(6, 3), 1}};
  for (const auto& c : cases) {
    const Matrix Y = random(c.A.rows(), 2, 9);
    const LeastSquares found = least_squares(c.A, Y);
    BOOST_TEST(found.rank == c.rank);
    BOOST_TEST(found.gram_inverse.size() == 0);
    BOOST_TEST(distance_in_eps(found.B, nn::pseudo_inverse(c.A) * Y) < 1000,
               c.A.rows() << " x " << c.A.cols() << " of rank " << c.rank);
  }
}

BOOST_AUTO_TEST_CASE(the_norm_is_that_of_the_raw_coefficients) {
  // b1 + 1024 b2 = 3 leaves a line of solutions; the one nearest to 0 is 3 (1, 1024) / (1 +
  // 1024^2). Of the coefficients of scaled columns the smallest would be (1.5, 1.5 / 1024).
  Matrix A(4, 2), expected(2, 1);
  A << 1, 1024, 2, 2048, -1, -1024, 5, 5120;
  expected << 3, 3 * 1024;
  expected /= 1 + Real(1024) * 1024;
  const LeastSquares found = least_squares(A, 3 * A.col(0));
  BOOST_TEST(found.rank == 1);
  BOOST_TEST(distance_in_eps(found.B * 1024, expected * 1024) < 20);
}

BOOST_AUTO_TEST_CASE(a_column_of_zeros_gets_no_weight) {
  Matrix A = random(20, 3, 10);
  A.col(1).setZero();
  Matrix B = random(3, 1, 11);
  const LeastSquares found = least_squares(A, A * B);
  B(1, 0) = 0;
  BOOST_TEST(found.rank == 2);
  BOOST_TEST(distance_in_eps(found.B, B) < 100);
  BOOST_TEST(std::abs(found.B(1, 0)) <= 10 * eps);
}

BOOST_AUTO_TEST_CASE(nothing_but_zeros_gives_zeros) {
  const LeastSquares found = least_squares(Matrix::Zero(4, 3), Matrix::Ones(4, 2));
  BOOST_TEST(found.rank == 0);
  BOOST_TEST((found.B == Matrix::Zero(3, 2)));
}

BOOST_AUTO_TEST_CASE(one_sample_and_no_columns_are_served) {
  const LeastSquares one = least_squares(Matrix::Constant(1, 1, 4), Matrix::Constant(1, 1, 2));
  BOOST_TEST(one.B(0, 0) == Real(0.5));
  const LeastSquares none = least_squares(Matrix(3, 0), Matrix::Ones(3, 2));
  BOOST_TEST(none.rank == 0);
  BOOST_TEST(none.B.rows() == 0);
  BOOST_TEST(none.B.cols() == 2);
}

BOOST_AUTO_TEST_CASE(columns_of_any_size_get_coefficients_to_match) {
  // 2^660 is about 5e198. Powers of two round nothing, so that the digits must be the same.
  const int range = std::numeric_limits<Real>::max_exponent * 2 / 3 - 22;
  const Matrix A = random(40, 3, 12), Y = random(40, 1, 13);
  const Matrix plain = least_squares(A, Y).B;
  for (const int power : {range, -range}) {
    Matrix scaled = A;
    scaled.col(0) *= std::ldexp(Real(1), power);
    scaled.col(2) *= std::ldexp(Real(1), -power);
    const LeastSquares found = least_squares(scaled, Y);
    BOOST_TEST(found.rank == 3);
    Matrix B = found.B;
    B(0, 0) *= std::ldexp(Real(1), power);
    B(2, 0) *= std::ldexp(Real(1), -power);
    BOOST_TEST(distance_in_eps(B, plain) < 4, "2^" << power);
  }
}

BOOST_AUTO_TEST_CASE(dependent_columns_of_any_size_are_found) {
  const int range = std::numeric_limits<Real>::max_exponent * 2 / 3 - 22;
  Matrix A(40, 3);
  A.leftCols(2) = random(40, 2, 14);
  A.col(2) = A.col(0) * std::ldexp(Real(1), range);
  const LeastSquares found = least_squares(A, A.col(0) + A.col(1));
  BOOST_TEST(found.rank == 2);
  BOOST_TEST(std::abs(found.B(0, 0)) < 100 * eps);
  BOOST_TEST(std::abs(found.B(1, 0) - 1) < 100 * eps);
  BOOST_TEST(std::abs(found.B(2, 0) * std::ldexp(Real(1), range) - 1) < 100 * eps);
  A.col(0) *= std::ldexp(Real(1), -range);
  const LeastSquares further = least_squares(A, A.col(1));
  BOOST_TEST(further.rank == 2);
  BOOST_TEST(further.B.allFinite());
}

BOOST_AUTO_TEST_CASE(half_the_digits_are_not_lost) {
  // Lauchli's columns are independent, but their products are not, in working precision.
  const Real small = std::sqrt(eps) / 2;
  Matrix A(3, 2);
  A << 1, 1, small, 0, 0, small;
  const LeastSquares found = least_squares(A, A * Matrix::Ones(2, 1));
  BOOST_TEST(found.rank == 2);
  BOOST_TEST(std::abs(found.B(0, 0) - 1) < 20 * std::sqrt(eps));
  BOOST_TEST(std::abs(found.B(1, 0) - 1) < 20 * std::sqrt(eps));
}

BOOST_AUTO_TEST_CASE(the_inverse_of_the_gram_matrix_is_one) {
  const Matrix A = random(2000, 4, 15);
  const LeastSquares found = least_squares(A, random(2000, 1, 16));
  BOOST_TEST(distance_in_eps(A.transpose() * A * found.gram_inverse, Matrix::Identity(4, 4)) < 500);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_solved_is_refused) {
  Matrix A = random(4, 2, 17), Y = random(4, 1, 18);
  BOOST_CHECK_THROW(least_squares(Matrix(0, 2), Matrix(0, 1)), nn::DataError);
  BOOST_CHECK_THROW(least_squares(A, Y.topRows(3)), nn::ShapeError);
  A(3, 1) = std::numeric_limits<Real>::quiet_NaN();
  BOOST_CHECK_THROW(least_squares(A, Y), nn::DataError);
  A(3, 1) = 0;
  Y(0, 0) = std::numeric_limits<Real>::infinity();
  BOOST_CHECK_THROW(least_squares(A, Y), nn::DataError);
}

BOOST_AUTO_TEST_SUITE_END()
