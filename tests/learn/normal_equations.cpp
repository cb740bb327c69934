#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/normal_equations.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

using nn::Index, nn::LeastSquares, nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(learn_normal_equations)

namespace {

Matrix random(Index rows, Index cols, std::uint64_t seed) {
  nn::Rng rng(seed);
  return nn::normal_matrix(rows, cols, 0, 1, rng);
}

void refuses(const Matrix& A) {
  BOOST_CHECK_THROW(nn::least_squares_by_normal_equations(A, Matrix::Ones(A.rows(), 1)),
                    nn::NumericError);
}

}  // namespace

// \checks{normal_equations}
BOOST_AUTO_TEST_CASE(a_line_by_hand) {
  Matrix A(4, 2), Y(4, 1), expected(2, 1), inverse(2, 2);
  A << 1, 0, 1, 1, 1, 2, 1, 3;
  Y << 1, 3, 2, 5;
  expected.setConstant(Real(1.1));
  inverse << 7, -3, -3, 2;
  inverse /= 10;  // that of [4 6; 6 14]
  const LeastSquares found = nn::least_squares_by_normal_equations(A, Y);
  BOOST_TEST(distance_in_eps(found.B, expected) < 50);
  BOOST_TEST(distance_in_eps(found.gram_inverse, inverse) < 50);
  BOOST_TEST(found.rank == 2);
}

// \checks{normal_equations}
BOOST_AUTO_TEST_CASE(the_answer_fulfils_the_equations) {
  const Matrix A = random(100, 4, 1), Y = random(100, 3, 2);
  const Matrix B = nn::least_squares_by_normal_equations(A, Y).B;
  BOOST_TEST(distance_in_eps(A.transpose() * A * B, A.transpose() * Y) < 100);
}

BOOST_AUTO_TEST_CASE(dependent_columns_are_refused) {
  Matrix twice = random(20, 3, 3), zero = twice, sum = twice;
  twice.col(2) = 2 * twice.col(0);
  zero.col(1).setZero();
  sum.col(0) = sum.col(1) + sum.col(2);
  refuses(twice);
  refuses(zero);
  refuses(sum);
  refuses(random(2, 3, 4));
  const Real small = std::sqrt(eps) / 2;  // Lauchli: independent, but not in the products
  Matrix lauchli(3, 2);
  lauchli << 1, 1, small, 0, 0, small;
  refuses(lauchli);
}

BOOST_AUTO_TEST_CASE(no_columns_no_coefficients) {
  const LeastSquares none = nn::least_squares_by_normal_equations(Matrix(3, 0), Matrix::Ones(3, 2));
  BOOST_TEST(none.rank == 0);
  BOOST_TEST(none.B.rows() == 0);
  BOOST_TEST(none.B.cols() == 2);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_solved_is_refused) {
  Matrix A = random(4, 2, 5);
  const Matrix Y = random(4, 1, 6);
  BOOST_CHECK_THROW(nn::least_squares_by_normal_equations(Matrix(0, 2), Matrix(0, 1)),
                    nn::DataError);
  BOOST_CHECK_THROW(nn::least_squares_by_normal_equations(A, Y.topRows(3)), nn::ShapeError);
  A(0, 0) = std::numeric_limits<Real>::infinity();
  BOOST_CHECK_THROW(nn::least_squares_by_normal_equations(A, Y), nn::DataError);
}

BOOST_AUTO_TEST_SUITE_END()
