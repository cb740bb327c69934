#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/pseudo_inverse.hpp>

#include <boost/test/unit_test.hpp>
#include <limits>

using nn::Index, nn::Matrix, nn::pseudo_inverse, nn::Real;

BOOST_AUTO_TEST_SUITE(learn_pseudo_inverse)

namespace {

Matrix random(Index rows, Index cols, std::uint64_t seed) {
  nn::Rng rng(seed);
  return nn::normal_matrix(rows, cols, 0, 1, rng);
}

}  // namespace

// \checks{pseudo_inverse}
BOOST_AUTO_TEST_CASE(the_four_conditions_of_penrose) {
  // Penrose 1955, theorem 1: exactly one matrix fulfils all four.
  const Matrix cases[] = {
      random(8, 3, 1),    random(4, 4, 2),    random(3, 8, 3), random(9, 2, 4) * random(2, 5, 5),
      Matrix::Ones(3, 4), Matrix::Zero(3, 2), random(1, 5, 6), Matrix::Identity(5, 3)};
  for (const Matrix& A : cases) {
    const Matrix P = pseudo_inverse(A);
    const Matrix AP = A * P, PA = P * A;
    const Real bound = 500;
    BOOST_TEST(distance_in_eps(AP * A, A) < bound);
    BOOST_TEST(distance_in_eps(PA * P, P) < bound);
    BOOST_TEST(distance_in_eps(AP.transpose(), AP) < bound);
    BOOST_TEST(distance_in_eps(PA.transpose(), PA) < bound);
  }
}

// \checks{pseudo_inverse}
BOOST_AUTO_TEST_CASE(two_inverses_by_hand) {
  Matrix row(1, 2), expected(2, 1);
  row << 1, 2;
  expected << 1, 2;
  expected /= 5;
  BOOST_TEST(distance_in_eps(pseudo_inverse(row), expected) < 4);
  BOOST_TEST(
      distance_in_eps(pseudo_inverse(Matrix::Ones(2, 2)), Matrix::Constant(2, 2, Real(0.25))) < 4);
}

BOOST_AUTO_TEST_CASE(the_solver_tells_rank_and_gram_inverse) {
  const Matrix A = random(20, 3, 7), Y = random(20, 2, 8);
  const nn::LeastSquares full = nn::least_squares_by_pseudo_inverse(A, Y);
  BOOST_TEST(full.rank == 3);
  BOOST_TEST(distance_in_eps(full.B, pseudo_inverse(A) * Y) == 0);
  BOOST_TEST(distance_in_eps(A.transpose() * A * full.gram_inverse, Matrix::Identity(3, 3)) < 200);

  const nn::LeastSquares flat =
      nn::least_squares_by_pseudo_inverse(Matrix::Ones(4, 3), Matrix::Ones(4, 1));
  BOOST_TEST(flat.rank == 1);
  BOOST_TEST(flat.gram_inverse.size() == 0);
  BOOST_TEST(distance_in_eps(flat.B, Matrix::Constant(3, 1, Real(1) / 3)) < 10);
}

BOOST_AUTO_TEST_CASE(no_columns_no_coefficients) {
  const nn::LeastSquares none =
      nn::least_squares_by_pseudo_inverse(Matrix(3, 0), Matrix::Ones(3, 1));
  BOOST_TEST(none.rank == 0);
  BOOST_TEST(none.B.rows() == 0);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_solved_is_refused) {
  Matrix A = random(4, 2, 9);
  const Matrix Y = random(4, 1, 10);
  BOOST_CHECK_THROW(nn::least_squares_by_pseudo_inverse(Matrix(0, 2), Matrix(0, 1)), nn::DataError);
  BOOST_CHECK_THROW(nn::least_squares_by_pseudo_inverse(A, Y.topRows(3)), nn::ShapeError);
  A(0, 0) = std::numeric_limits<Real>::quiet_NaN();
  BOOST_CHECK_THROW(pseudo_inverse(A), nn::DataError);
}

BOOST_AUTO_TEST_SUITE_END()
