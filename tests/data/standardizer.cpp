#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/data/standardizer.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

using nn::Index, nn::Matrix, nn::Real, nn::RowVector, nn::Standardizer;

BOOST_AUTO_TEST_SUITE(data_standardizer)

// \checks{standardise}
BOOST_AUTO_TEST_CASE(a_small_table_by_hand) {
  Matrix X(4, 2);
  X << 2, 10, 4, 10, 4, 30, 6, 30;
  const Standardizer s = Standardizer::fit(X);
  BOOST_TEST(s.mean(0) == 4);
  BOOST_TEST(s.mean(1) == 20);
  BOOST_TEST(std::abs(s.scale(0) - std::sqrt(Real(2))) <= 2 * eps);  // the divisor is n, not n - 1
  BOOST_TEST(s.scale(1) == 10);
  Matrix expected(4, 2);
  const Real z = std::sqrt(Real(2));
  expected << -z, -1, 0, -1, 0, 1, z, 1;
  BOOST_TEST(distance_in_eps(s.transform(X), expected) <= 4);
}

// \checks{standardise}
BOOST_AUTO_TEST_CASE(columns_come_out_with_mean_0_and_deviation_1) {
  nn::Rng rng(1);
  Matrix X = nn::normal_matrix(1000, 3, 0, 1, rng);
  X.col(1) = (X.col(1).array() * 1000 + 5000).matrix();
  X.col(2) *= Real(1e-3);
  const Matrix Z = Standardizer::fit(X).transform(X);
  for (Index j = 0; j < 3; ++j) {
    BOOST_TEST(std::abs(Z.col(j).mean()) <= 100 * eps);
    BOOST_TEST(std::abs(Z.col(j).squaredNorm() / 1000 - 1) <= 200 * eps);
  }
}

BOOST_AUTO_TEST_CASE(the_inverse_leads_back) {
  nn::Rng rng(2);
  const Matrix X = nn::uniform_matrix(20, 3, -5, 9, rng);
  const Standardizer s = Standardizer::fit(X);
  BOOST_TEST(distance_in_eps(s.inverse(s.transform(X)), X) <= 4);
}

BOOST_AUTO_TEST_CASE(what_was_learned_is_applied_to_other_data) {
  Matrix X(2, 1), other(1, 1);
  X << 0, 2;
  other << 5;
  BOOST_TEST(Standardizer::fit(X).transform(other)(0, 0) == 4);
}

BOOST_AUTO_TEST_CASE(a_constant_column_becomes_0_however_long_it_is) {
  for (const Index n : {1, 2, 10, 1000, 100000}) {
    const Matrix X = Matrix::Constant(n, 2, Real(0.1));
    const Standardizer s = Standardizer::fit(X);
    BOOST_TEST(s.scale(0) == 1, n << " rows: scale " << s.scale(0));
    BOOST_TEST(s.transform(X).cwiseAbs().maxCoeff() <= 8 * eps, n << " rows");
  }
}

BOOST_AUTO_TEST_CASE(very_small_and_very_large_columns_keep_their_scale) {
  Matrix X(4, 1), Z(4, 1);
  X << 1, 2, 3, 4;
  Z = Standardizer::fit(X).transform(X);
  const int range = std::numeric_limits<Real>::max_exponent - 8;
  for (const int exponent : {-range, range}) {
    const Matrix scaled = X * std::ldexp(Real(1), exponent);
    const Matrix found = Standardizer::fit(scaled).transform(scaled);
    BOOST_TEST(distance_in_eps(found, Z) <= 4, "2^" << exponent << ": " << found.transpose());
  }
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused) {
  BOOST_CHECK_THROW(Standardizer::fit(Matrix(0, 2)), nn::DataError);
  const Standardizer s = Standardizer::fit(Matrix::Identity(2, 2));
  BOOST_CHECK_THROW(s.transform(Matrix::Zero(2, 3)), nn::ShapeError);
  BOOST_CHECK_THROW(s.inverse(Matrix::Zero(2, 1)), nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
