#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/orthonormal.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::Index, nn::Matrix, nn::Orthonormal, nn::Real;

BOOST_AUTO_TEST_SUITE(learn_orthonormal)

BOOST_AUTO_TEST_CASE(columns_become_orthonormal_whatever_their_units) {
  nn::Rng rng(1);
  Matrix A = nn::normal_matrix(40, 3, 1, 1, rng);
  A.col(1) *= Real(1e8);
  A.col(2) *= Real(1e-8);
  const auto [M, Q, rank] = Orthonormal::of(A);
  BOOST_TEST(rank == 3);
  BOOST_TEST(distance_in_eps(Q.transpose() * Q, Matrix::Identity(3, 3)) < 100);
  BOOST_TEST(distance_in_eps(A * M, Q) < 10);
}

BOOST_AUTO_TEST_CASE(dependent_columns_give_the_row_space) {
  nn::Rng rng(2);
  Matrix A(30, 3);
  A.leftCols(2) = nn::normal_matrix(30, 2, 0, 1, rng);
  A.col(2) = 2 * A.col(0) - A.col(1);
  const auto [M, Q, rank] = Orthonormal::of(A);
  BOOST_TEST(rank == 2);
  const nn::Vector null{
      {2, -1, -1}};  // A null = 0: no coefficients that M gives have a share of it
  BOOST_TEST((null.transpose() * M).cwiseAbs().maxCoeff() < 100 * eps);
  const Matrix projector = Q * Q.transpose();
  BOOST_TEST(distance_in_eps(projector * A, A) < 100);
}

BOOST_AUTO_TEST_CASE(more_columns_than_samples) {
  nn::Rng rng(3);
  const Matrix A = nn::normal_matrix(2, 4, 0, 1, rng);
  const auto [M, Q, rank] = Orthonormal::of(A);
  BOOST_TEST(rank == 2);
  BOOST_TEST(distance_in_eps(Q * Q.transpose() * A, A) < 100);
}

BOOST_AUTO_TEST_CASE(numbers_must_be_finite) {
  BOOST_CHECK_THROW(Orthonormal::of(Matrix::Constant(2, 2, INFINITY)), nn::DataError);
}

BOOST_AUTO_TEST_SUITE_END()
