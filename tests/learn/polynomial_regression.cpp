#include "learn/exact_polynomial.hpp"
#include "learn/four_points.hpp"

#include <nn/core/contract.hpp>
#include <nn/data/noisy_curve.hpp>
#include <nn/learn/polynomial_regression.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <stdexcept>

using nn::Basis, nn::Index, nn::Matrix, nn::PolynomialFit, nn::PolynomialRegression, nn::Real,
    nn::RegressionData, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_polynomial_regression)

namespace {

constexpr Basis bases[] = {Basis::powers, Basis::scaled_powers, Basis::chebyshev};

// Thirty points of a wave with noise, around the year 1950.
RegressionData years() {
  const nn::NoisyCurve wave{[](Real x) { return std::sin((x - 1950) / 10); }, Real(0.2), 1935, 1965};
  nn::Rng rng(12);
  return wave.draw(30, rng);
}

}  // namespace

BOOST_AUTO_TEST_CASE(degree_one_is_linear_regression) {
  const RegressionData data = four_points();
  const nn::LinearFit line = nn::LinearRegression{}.fit(data);
  for (const Basis basis : bases) {
    const PolynomialFit fit = PolynomialRegression{.degree = 1, .basis = basis}.fit(data);
    const nn::PowerForm form = fit.in_powers();
    BOOST_TEST(near(form.coefficients(0), 1.1));
    BOOST_TEST(near(form.coefficients(1), 1.1));
    BOOST_TEST(distance_in_eps(form.standard_errors, line.standard_errors) < 20);
    BOOST_TEST(near(fit.residual_sd, line.residual_sd(0)));
    BOOST_TEST(near(fit.r_squared, line.r_squared(0)));
    BOOST_TEST(fit.n == 4);
    BOOST_TEST(fit.p == 2);
    BOOST_TEST(fit.rank == 2);
    const Matrix X = Vector::LinSpaced(5, -2, 6);
    BOOST_TEST(distance_in_eps(fit.predict(X), line.line.predict(X)) < 40);
    BOOST_TEST(distance_in_eps(nn::standard_error_of_mean(fit, X),
                               nn::standard_error_of_mean(line, X)) < 40);
  }
}

BOOST_AUTO_TEST_CASE(degree_zero_is_the_mean) {
  const PolynomialFit fit = PolynomialRegression{.degree = 0}.fit(four_points());
  BOOST_TEST(near(fit.in_powers().coefficients(0), 2.75));
  BOOST_TEST(near(fit.in_powers().standard_errors(0), std::sqrt(8.75 / 3 / 4)));
}

BOOST_AUTO_TEST_CASE(the_coefficients_are_those_of_exact_fractions) {
  const RegressionData data = years();
  for (const Index degree : {2, 4}) {
    const Fractions exact = exact_least_squares(data.X, data.Y, degree);
    const Vector stable = PolynomialRegression{.degree = degree}.fit(data).in_powers().coefficients;
    BOOST_TEST(relative_error_in_eps(stable, exact) < 200);
  }
}

BOOST_AUTO_TEST_CASE(raw_powers_lose_the_digits_that_the_stable_basis_keeps) {
  const RegressionData data = years();
  const Fractions exact = exact_least_squares(data.X, data.Y, 3);
  const auto raw = PolynomialRegression{.degree = 3, .basis = Basis::powers}.fit(data).in_powers();
  BOOST_TEST(relative_error_in_eps(raw.coefficients, exact) > 1e4);
}

BOOST_AUTO_TEST_CASE(all_bases_make_the_same_polynomial) {
  nn::Rng rng(13);
  const RegressionData data = nn::NoisyCurve{nn::one_wave, Real(0.3)}.draw(30, rng);
  const Matrix X = Vector::LinSpaced(9, -1, 1);
  const PolynomialFit reference = PolynomialRegression{.degree = 4}.fit(data);
  for (const Basis basis : bases) {
    const PolynomialFit fit = PolynomialRegression{.degree = 4, .basis = basis}.fit(data);
    BOOST_TEST(distance_in_eps(fit.predict(X), reference.predict(X)) < 400);
    BOOST_TEST(distance_in_eps(fit.in_powers().standard_errors,
                               reference.in_powers().standard_errors) < 4000);
    const PolynomialRegression shrunk{.degree = 4, .basis = basis, .ridge = Real(0.5)};
    const Fractions exact = exact_least_squares(data.X, data.Y, 4, Real(0.5));
    BOOST_TEST(relative_error_in_eps(shrunk.fit(data).in_powers().coefficients, exact) <= 1);
  }
}

BOOST_AUTO_TEST_CASE(a_ridge_predicts_what_its_coefficients_say) {
  const RegressionData data = four_points();
  for (const Basis basis : bases) {
    const PolynomialFit fit =
        PolynomialRegression{.degree = 5, .basis = basis, .ridge = 2}.fit(data);
    const Vector beta = fit.in_powers().coefficients;
    const nn::PolynomialBasis raw{.kind = Basis::powers, .degree = 5};
    BOOST_TEST(distance_in_eps(fit.predict(data.X), raw.design(data.X) * beta) < 100);
    BOOST_TEST(all_nan(fit.in_powers().standard_errors));
    BOOST_TEST(fit.rank == 4);
    BOOST_CHECK_THROW(nn::standard_error_of_mean(fit, data.X), nn::NumericError);
  }
}

BOOST_AUTO_TEST_CASE(with_too_few_places_it_says_so_and_takes_the_smallest_coefficients) {
  RegressionData two{Matrix(3, 1), Matrix(3, 1), {"x"}};
  two.X << 1, 1, 2;
  two.Y << 1, 3, 5;
  // β = Aᵀz with rows (1, 1, 1) and (1, 2, 4): A Aᵀ = [3 7; 7 21], z = [42 - 35, 15 - 14] / 14.
  for (const Basis basis : bases) {
    const PolynomialFit fit = PolynomialRegression{.degree = 2, .basis = basis}.fit(two);
    Vector expected(3);
    expected << 8, 9, 11;
    BOOST_TEST(distance_in_eps(14 * fit.in_powers().coefficients, expected) < 40);
    BOOST_TEST(fit.rank == 2);
    BOOST_TEST(near(fit.residual_sd, std::sqrt(2.0)));
    BOOST_TEST(all_nan(fit.standard_errors));
    BOOST_TEST(near(fit.predict(Matrix::Constant(1, 1, 1))(0, 0), 2));
  }
}

// Between its six places this polynomial swings out by powers of ten; at them it is the means.
BOOST_AUTO_TEST_CASE(far_too_many_powers_still_go_through_the_means) {
  RegressionData pairs{Matrix(12, 1), Matrix(12, 1), {"x"}};
  for (Index i = 0; i < 12; ++i) {
    pairs.X(i, 0) = static_cast<Real>(i / 2 + 4);
    pairs.Y(i, 0) = static_cast<Real>(i % 5);
  }
  Real squares = 0;
  for (Index i = 0; i < 12; i += 2) {
    const Real difference = pairs.Y(i, 0) - pairs.Y(i + 1, 0);
    squares += difference * difference / 2;
  }
  for (const Index degree : {6, 12, 20}) {
    const PolynomialFit fit = PolynomialRegression{.degree = degree}.fit(pairs);
    BOOST_TEST(fit.rank == 6);
    BOOST_TEST(near(fit.residual_sd, std::sqrt(double(squares) / 6)));
  }
}

BOOST_AUTO_TEST_CASE(as_many_places_as_coefficients_are_gone_through) {
  const PolynomialFit fit = PolynomialRegression{.degree = 3}.fit(four_points());
  BOOST_TEST(distance_in_eps(fit.predict(four_points().X), four_points().Y) < 20);
  BOOST_TEST(std::isnan(fit.residual_sd));
  BOOST_TEST(all_nan(fit.in_powers().standard_errors));
  BOOST_TEST(near(fit.r_squared, 1));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_fitted_is_refused) {
  const RegressionData data = four_points();
  BOOST_CHECK_THROW(PolynomialRegression{.degree = -1}.fit(data), std::invalid_argument);
  for (const Real bad : {Real(-1), std::numeric_limits<Real>::infinity()}) {
    BOOST_CHECK_THROW(PolynomialRegression{.ridge = bad}.fit(data), std::invalid_argument);
  }
  BOOST_CHECK_THROW(PolynomialRegression{}.fit({Matrix(0, 1), Matrix(0, 1), {}}), nn::DataError);
  BOOST_CHECK_THROW(PolynomialRegression{}.fit({Matrix::Ones(3, 2), Matrix::Ones(3, 1), {}}),
                    nn::ShapeError);
  BOOST_CHECK_THROW(PolynomialRegression{}.fit({Matrix::Ones(3, 1), Matrix::Ones(3, 2), {}}),
                    nn::ShapeError);
  const PolynomialFit flat = PolynomialRegression{.degree = 1}.fit(
      {data.X, Matrix::Constant(4, 1, Real(0.1)), {}});
  BOOST_TEST(std::isnan(flat.r_squared));
}

BOOST_AUTO_TEST_SUITE_END()
