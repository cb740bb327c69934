#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/triangle.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

using nn::Index, nn::Matrix, nn::Real, nn::Triangle;

BOOST_AUTO_TEST_SUITE(learn_triangle)

// \checks{qr}
BOOST_AUTO_TEST_CASE(it_has_the_products_of_the_tall_table_on_either_side_of_a_block) {
  for (const Index n : {1, 2, 3, 4, 7, 1023, 1024, 1025, 1026, 2048, 3000}) {
    nn::Rng rng(1);
    const Matrix A = nn::normal_matrix(n, 3, 0, 1, rng), Y = nn::normal_matrix(n, 2, 0, 1, rng);
    const Triangle t = nn::triangle(A, Y);
    const Index height = std::min<Index>(n, 3);
    BOOST_REQUIRE(t.R.rows() == height);
    BOOST_REQUIRE(t.R.cols() == 3);
    BOOST_REQUIRE(t.C.rows() == height);
    BOOST_REQUIRE(t.C.cols() == 2);
    const Real bound = 20 * std::sqrt(static_cast<Real>(n)) + 20;
    BOOST_TEST(distance_in_eps(t.R.transpose() * t.R, A.transpose() * A) < bound, n << " rows");
    BOOST_TEST(distance_in_eps(t.R.transpose() * t.C, A.transpose() * Y) < bound, n << " rows");
    for (Index i = 0; i < height; ++i) {
      for (Index j = 0; j < i; ++j) BOOST_TEST(t.R(i, j) == 0);
    }
  }
}

BOOST_AUTO_TEST_CASE(columns_of_any_size_come_through) {
  nn::Rng rng(2);
  const Matrix A = nn::normal_matrix(1500, 3, 0, 1, rng), Y = nn::normal_matrix(1500, 1, 0, 1, rng);
  const int range = std::numeric_limits<Real>::max_exponent - 20;
  Matrix scaled = A;
  scaled.col(0) *= std::ldexp(Real(1), -range);
  scaled.col(2) *= std::ldexp(Real(1), range);
  const Triangle plain = nn::triangle(A, Y);
  Triangle found = nn::triangle(scaled, Y * std::ldexp(Real(1), range));
  found.R.col(0) *= std::ldexp(Real(1), range);
  found.R.col(2) *= std::ldexp(Real(1), -range);
  BOOST_TEST((found.R == plain.R));
  BOOST_TEST((found.C * std::ldexp(Real(1), -range) == plain.C));
}

BOOST_AUTO_TEST_CASE(targets_are_not_needed) {
  const Triangle t = nn::triangle(Matrix::Identity(4, 2), Matrix(4, 0));
  BOOST_TEST((t.R.cwiseAbs() == Matrix::Identity(2, 2)));
  BOOST_TEST(t.C.cols() == 0);
}

BOOST_AUTO_TEST_CASE(the_scale_is_a_power_of_two_near_the_inverse) {
  BOOST_TEST(nn::power_of_two_near_inverse(0) == 1);
  BOOST_TEST(nn::power_of_two_near_inverse(1) == 1);
  BOOST_TEST(nn::power_of_two_near_inverse(5) == Real(0.25));
  BOOST_TEST(nn::power_of_two_near_inverse(Real(0.3)) == 4);
  BOOST_TEST(std::isfinite(nn::power_of_two_near_inverse(std::numeric_limits<Real>::denorm_min())));
  BOOST_TEST(nn::power_of_two_near_inverse(std::numeric_limits<Real>::max()) > 0);
}

BOOST_AUTO_TEST_CASE(another_number_of_rows_is_refused) {
  BOOST_CHECK_THROW(nn::triangle(Matrix::Zero(3, 2), Matrix::Zero(2, 1)), nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
