#include "learn/exact_polynomial.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/power_solution.hpp>

#include <boost/test/unit_test.hpp>
#include <stdexcept>

using nn::Index, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_power_solution)

namespace {

struct Points {
  Matrix X, Y;
};

// n points far from 0, where the powers of x are almost parallel.
Points far_points(Index n) {
  nn::Rng rng(9);
  return {nn::uniform_matrix(n, 1, 30, 33, rng), nn::normal_matrix(n, 1, 2, 5, rng)};
}

Vector solution(const Points& points, Index degree, Real ridge) {
  return nn::solve_in_powers(points.X, points.Y, degree, ridge, Matrix(0, 1)).coefficients;
}

}  // namespace

// \checks{polynomial_ridge}
BOOST_AUTO_TEST_CASE(the_ridge_is_that_of_exact_fractions) {
  const Points points = far_points(20);
  for (const Index degree : {0, 1, 3, 7}) {
    for (const double ridge : {1e-6, 0.3, 1e4}) {
      const Fractions exact = exact_least_squares(points.X, points.Y, degree, Real(ridge));
      BOOST_TEST(relative_error_in_eps(solution(points, degree, Real(ridge)), exact) <= 1);
    }
  }
  const Fractions plain = exact_least_squares(points.X, points.Y, 9);
  BOOST_TEST(relative_error_in_eps(solution(points, 9, 0), plain) <= 1);
}

// \checks{minimum_norm}
BOOST_AUTO_TEST_CASE(with_too_few_places_the_smallest_coefficients_go_through_the_means) {
  // Three places, one of them twice, and four coefficients: β = Aᵀz with A Aᵀ z = ȳ.
  Points points{Matrix(4, 1), Matrix(4, 1)};
  points.X << 1, 2, 2, 4;
  points.Y << 3, 5, 7, -2;
  const std::vector<Fractions> A{{1, 1, 1, 1}, {1, 2, 4, 8}, {1, 4, 16, 64}};
  std::vector<Fractions> G(3, Fractions(3));
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t k = 0; k < 3; ++k) {
      for (std::size_t j = 0; j < 4; ++j) G[i][k] += A[i][j] * A[k][j];
    }
  }
  const Fractions z = solve_exactly(G, {3, 6, -2});
  Fractions expected(4);
  for (std::size_t j = 0; j < 4; ++j) {
    for (std::size_t i = 0; i < 3; ++i) expected[j] += A[i][j] * z[i];
  }
  BOOST_TEST(relative_error_in_eps(solution(points, 3, 0), expected) <= 1);
}

BOOST_AUTO_TEST_CASE(the_values_are_those_of_the_polynomial) {
  Points points{Matrix(3, 1), Matrix(3, 1)};
  points.X << 1, 2, 3;
  points.Y << 2, 5, 10;  // 1 + x²
  Matrix at(2, 1);
  at << -2, 10;
  const Vector values = nn::solve_in_powers(points.X, points.Y, 2, 0, at).values;
  BOOST_TEST(values(0) == 5);
  BOOST_TEST(values(1) == 101);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_solved_is_refused) {
  const Matrix one = Matrix::Ones(2, 1);
  const auto solve = [&](const Matrix& X, const Matrix& Y, Index degree, Real ridge) {
    nn::solve_in_powers(X, Y, degree, ridge, one);
  };
  BOOST_CHECK_THROW(solve(Matrix::Ones(2, 2), one, 1, 0), nn::ShapeError);
  BOOST_CHECK_THROW(solve(one, Matrix::Ones(3, 1), 1, 0), nn::ShapeError);
  BOOST_CHECK_THROW(solve(Matrix(0, 1), Matrix(0, 1), 1, 0), nn::DataError);
  BOOST_CHECK_THROW(solve(one, one, -1, 0), std::invalid_argument);
  BOOST_CHECK_THROW(solve(one, one, 1, -1), std::invalid_argument);
  BOOST_CHECK_NO_THROW(solve(one, one, 1, 0));
}

// Two hundred digits have an end, too: a hundred powers of numbers between 1e6 and 1e6 + 1.
BOOST_AUTO_TEST_CASE(where_no_digit_is_left_it_says_so) {
  const Matrix X = Vector::LinSpaced(200, 1000000, 1000100);
  BOOST_CHECK_THROW(nn::solve_in_powers(X, X, 100, 0, Matrix(0, 1)), nn::NumericError);
}

BOOST_AUTO_TEST_SUITE_END()
