#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/condition_number.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::Index, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_condition_number)

// \checks{condition_number}
BOOST_AUTO_TEST_CASE(a_scaled_rotation_has_its_scales) {
  Matrix turn(2, 2), A(2, 2);
  turn << Real(0.6), Real(-0.8), Real(0.8), Real(0.6);
  A = turn * Vector{{2, 10}}.asDiagonal();
  BOOST_TEST(distance_in_eps(nn::singular_values(A), Vector{{10, 2}}) < 2);
  BOOST_TEST(std::abs(nn::condition_number(A) - 5) < 10 * eps);
}

BOOST_AUTO_TEST_CASE(no_vector_is_stretched_more_or_less) {
  nn::Rng rng(7);
  const Matrix A = nn::normal_matrix(9, 4, 0, 1, rng);
  const Vector sigma = nn::singular_values(A);
  for (Index i = 0; i < 200; ++i) {
    const Vector v = nn::normal_matrix(4, 1, 0, 1, rng);
    const Real stretch = (A * v).norm() / v.norm();
    BOOST_TEST(stretch <= sigma(0) * (1 + 20 * eps));
    BOOST_TEST(stretch >= sigma(3) * (1 - 20 * eps));
  }
}

BOOST_AUTO_TEST_CASE(dependent_columns_and_unusable_matrices) {
  Matrix twice(3, 2);
  twice << 1, 2, 2, 4, 3, 6;
  BOOST_TEST(nn::condition_number(twice) > 0.01 / eps);
  BOOST_CHECK_THROW(nn::condition_number(Matrix::Ones(2, 3)), nn::ShapeError);
  BOOST_CHECK_THROW(nn::condition_number(Matrix(0, 0)), nn::DataError);
  BOOST_CHECK_THROW(nn::singular_values(Matrix::Constant(2, 2, std::nan(""))), nn::DataError);
}

BOOST_AUTO_TEST_SUITE_END()
