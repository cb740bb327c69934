#include "learn/exact_polynomial.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/least_squares.hpp>
#include <nn/learn/polynomial_basis.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <stdexcept>

using nn::Basis, nn::Index, nn::Matrix, nn::PolynomialBasis, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_polynomial_basis)

namespace {

// The polynomial with coefficients c in `basis`, in powers of x, in exact fractions.
Fractions exactly_in_powers(const PolynomialBasis& basis, const Vector& c) {
  const Fraction h = basis.kind == Basis::powers ? Fraction(1) : exactly(basis.half_width);
  const Fraction centre = basis.kind == Basis::powers ? Fraction(0) : exactly(basis.centre);
  const auto p = static_cast<std::size_t>(basis.degree) + 1;
  Fractions sum(p), before, now{1};
  for (std::size_t k = 0; k < p; ++k) {
    for (std::size_t j = 0; j < now.size(); ++j) sum[j] += exactly(c(static_cast<Index>(k))) * now[j];
    const Fraction factor = basis.kind == Basis::chebyshev && k > 0 ? 2 / h : 1 / h;
    Fractions next(now.size() + 1);
    for (std::size_t j = 0; j < now.size(); ++j) {
      next[j] -= factor * centre * now[j];
      next[j + 1] += factor * now[j];
    }
    if (basis.kind == Basis::chebyshev) {
      for (std::size_t j = 0; j < before.size(); ++j) next[j] -= before[j];
    }
    before = now;
    now = next;
  }
  return sum;
}

// The same in working precision, as one would write it first.
Vector naively_in_powers(const PolynomialBasis& basis, const Vector& c) {
  Vector sum = Vector::Zero(basis.degree + 1), before = sum, now = sum;
  now(0) = 1;
  for (Index k = 0; k <= basis.degree; ++k) {
    sum += c(k) * now;
    Vector next = Vector::Zero(basis.degree + 1);
    const Real factor = k > 0 ? 2 / basis.half_width : 1 / basis.half_width;
    for (Index j = 0; j < basis.degree; ++j) {
      next(j) -= factor * basis.centre * now(j);
      next(j + 1) += factor * now(j);
    }
    next(basis.degree) -= factor * basis.centre * now(basis.degree);
    before = next - before;
    before.swap(now);
    if (k == 0) before.setZero(), before(0) = 1;
  }
  return sum;
}

}  // namespace

// \checks{polynomial_model}
BOOST_AUTO_TEST_CASE(the_columns_are_the_powers) {
  Matrix X(3, 1), expected(3, 4);
  X << 2, -3, Real(0.5);
  expected << 1, 2, 4, 8, 1, -3, 9, -27, 1, Real(0.5), Real(0.25), Real(0.125);
  BOOST_TEST((PolynomialBasis{.kind = Basis::powers, .degree = 3}.design(X) == expected));
  BOOST_TEST((PolynomialBasis{.kind = Basis::powers, .degree = 0}.design(X) == Matrix::Ones(3, 1)));
}

// \checks{interval_map}
BOOST_AUTO_TEST_CASE(t_runs_from_minus_one_to_one) {
  Matrix X(3, 1), expected(3, 3);
  X << 4, 7, 10;
  expected << 1, -1, 1, 1, 0, 0, 1, 1, 1;
  BOOST_TEST((PolynomialBasis::on(Basis::scaled_powers, 2, X).design(X) == expected));
  const PolynomialBasis same = PolynomialBasis::on(Basis::chebyshev, 2, Matrix::Constant(2, 1, 5));
  BOOST_TEST(same.centre == 5);
  BOOST_TEST(same.half_width == 1);
}

// \checks{chebyshev_recursion}
BOOST_AUTO_TEST_CASE(a_chebyshev_polynomial_is_a_cosine_of_a_multiple) {
  const Index degree = 12;
  const Matrix X = Vector::LinSpaced(41, -1, 1);
  const Matrix A = PolynomialBasis{.kind = Basis::chebyshev, .degree = degree}.design(X);
  Matrix expected(41, degree + 1);
  for (Index i = 0; i < 41; ++i) {
    for (Index k = 0; k <= degree; ++k) {
      expected(i, k) = std::cos(static_cast<Real>(k) * std::acos(X(i, 0)));
    }
  }
  BOOST_TEST(distance_in_eps(A, expected) < 150);
}

// \checks{basis_change}
BOOST_AUTO_TEST_CASE(the_change_of_basis_rounds_once) {
  nn::Rng rng(3);
  for (const Basis kind : {Basis::powers, Basis::scaled_powers, Basis::chebyshev}) {
    for (const Index degree : {0, 1, 2, 5, 10}) {
      const PolynomialBasis basis{kind, degree, Real(46.25), Real(3.7)};
      const Vector c = nn::normal_matrix(degree + 1, 1, 0, 1, rng);
      BOOST_TEST(relative_error_in_eps(basis.in_powers(c), exactly_in_powers(basis, c)) <= 1);
    }
  }
}

// Far from 0 the sums nearly cancel. The polynomial x³, told by its rounded coefficients in t: its
// lower powers are what rounding left, and working precision loses three digits or more of them.
BOOST_AUTO_TEST_CASE(far_from_zero_the_naive_change_loses_digits) {
  const PolynomialBasis basis{Basis::chebyshev, 3, Real(1953), Real(47)};
  const Matrix X = Vector::LinSpaced(13, 1906, 2000);
  const Vector c = nn::least_squares(basis.design(X), (X / 1953).array().cube()).B;
  const Fractions exact = exactly_in_powers(basis, c);
  BOOST_TEST(relative_error_in_eps(basis.in_powers(c), exact) <= 1);
  BOOST_TEST(relative_error_in_eps(naively_in_powers(basis, c), exact) > 1000);
}

BOOST_AUTO_TEST_CASE(deviations_follow_the_same_map) {
  // One direction only: G = g gᵀ, so the deviations are those of M g without its sign.
  nn::Rng rng(5);
  const PolynomialBasis basis{Basis::chebyshev, 6, Real(20), Real(1.5)};
  const Vector g = nn::normal_matrix(7, 1, 0, 1, rng).array().round() + Real(0.5);
  const Matrix G = g * g.transpose();
  const Vector expected = basis.in_powers(g).cwiseAbs();
  const Vector found = basis.deviations_in_powers(G);
  BOOST_TEST((found - expected).cwiseQuotient(expected).cwiseAbs().maxCoeff() < 4 * eps);
}

BOOST_AUTO_TEST_CASE(a_number_that_does_not_fit_is_infinite) {
  const PolynomialBasis narrow{Basis::scaled_powers, 60, 0, Real(1e-9)};
  BOOST_TEST(std::isinf(narrow.in_powers(Vector::Ones(61))(60)));
}

BOOST_AUTO_TEST_CASE(what_is_no_basis_is_refused) {
  const PolynomialBasis basis;
  BOOST_CHECK_THROW(basis.design(Matrix::Ones(3, 2)), nn::ShapeError);
  BOOST_CHECK_THROW(basis.in_powers(Vector::Ones(3)), nn::ShapeError);
  BOOST_CHECK_THROW(basis.deviations_in_powers(Matrix::Ones(2, 3)), nn::ShapeError);
  BOOST_CHECK_THROW(PolynomialBasis{.degree = -1}.design(Matrix::Ones(3, 1)),
                    std::invalid_argument);
  BOOST_CHECK_THROW(PolynomialBasis{.half_width = 0}.design(Matrix::Ones(3, 1)),
                    std::invalid_argument);
  BOOST_CHECK_THROW(PolynomialBasis::on(Basis::chebyshev, 1, Matrix(0, 1)), nn::DataError);
  const Matrix infinite = Matrix::Constant(2, 1, std::numeric_limits<Real>::infinity());
  BOOST_CHECK_THROW(PolynomialBasis::on(Basis::chebyshev, 1, infinite), nn::DataError);
}

BOOST_AUTO_TEST_SUITE_END()
