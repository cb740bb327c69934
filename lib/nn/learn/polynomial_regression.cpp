#include <nn/core/contract.hpp>
#include <nn/learn/fit_quality.hpp>
#include <nn/learn/least_squares.hpp>
#include <nn/learn/polynomial_regression.hpp>
#include <nn/learn/power_solution.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace nn {
namespace {

constexpr Real undefined = std::numeric_limits<Real>::quiet_NaN();

Index count_distinct(const Matrix& X) {
  std::vector<Real> sorted(X.data(), X.data() + X.size());
  std::ranges::sort(sorted);
  return std::unique(sorted.begin(), sorted.end()) - sorted.begin();  // clang 14 has no ranges' own
}

// D + 1 places in the interval of t, where a polynomial is known from its values without loss.
Matrix chebyshev_points(const PolynomialBasis& basis) {
  Matrix X(basis.degree + 1, 1);
  for (Index k = 0; k <= basis.degree; ++k) {
    const Real share = (static_cast<Real>(k) + Real(0.5)) / static_cast<Real>(basis.degree + 1);
    X(k, 0) = basis.centre + basis.half_width * std::cos(std::numbers::pi_v<Real> * share);
  }
  return X;
}

// A fit that is defined in powers of raw x. It goes over to the basis by its values at the
// Chebyshev points. Returns its values at the samples, which the basis could not give as well where
// the polynomial swings far out between them.
Matrix fit_in_powers(const RegressionData& data, Real ridge, PolynomialFit& fit) {
  const Matrix points = chebyshev_points(fit.basis);
  Matrix at(fit.p + fit.n, 1);
  at << points, data.X;
  const PowerSolution solution = solve_in_powers(data.X, data.Y, fit.basis.degree, ridge, at);
  fit.in_raw_powers = solution.coefficients;
  fit.coefficients = solution.coefficients;
  if (fit.basis.kind != Basis::powers) {
    fit.coefficients = least_squares(fit.basis.design(points), solution.values.head(fit.p)).B;
  }
  fit.rank = std::min(fit.p, count_distinct(data.X));
  fit.gram_inverse.resize(0, 0);  // the errors of A alone are not those of this fit
  return solution.values.tail(fit.n);
}

void require_usable(const RegressionData& data, Real ridge) {
  require_valid(data);
  require_shape("Y", data.Y, any_size, 1);
  require_option(ridge >= 0 && std::isfinite(ridge), "ridge", ridge, ">= 0");
}

// Standard errors, and how well the fit describes the data it was made from.
void judge(const Matrix& residuals, const Matrix& Y, PolynomialFit& fit) {
  const FitQuality quality = fit_quality(residuals, Y, fit.n - fit.rank, true);
  fit.residual_sd = quality.residual_sd(0);
  fit.r_squared = quality.r_squared(0);
  fit.standard_errors = Vector::Constant(fit.p, undefined);
  if (fit.gram_inverse.size() != 0) {
    fit.standard_errors = fit.residual_sd * fit.gram_inverse.diagonal().cwiseSqrt();
  }
}

}  // namespace

//! [fit]
PolynomialFit PolynomialRegression::fit(const RegressionData& data) const {
  require_usable(data, ridge);
  PolynomialFit fit;
  fit.basis = PolynomialBasis::on(basis, degree, data.X);
  // A new design matrix ...
  const Matrix A = fit.basis.design(data.X);
  // ... and the same solver.
  const LeastSquares found = least_squares(A, data.Y);
  fit.coefficients = found.B;
  fit.n = A.rows();
  fit.p = A.cols();
  fit.rank = found.rank;
  fit.gram_inverse = found.gram_inverse;
  const bool solved = basis == Basis::powers || found.rank == fit.p;
  Matrix fitted = A * found.B;
  if (ridge > 0 || !solved) fitted = fit_in_powers(data, ridge, fit);
  judge(data.Y - fitted, data.Y, fit);
  return fit;
}
//! [fit]

Matrix PolynomialFit::predict(const Matrix& X) const { return basis.design(X) * coefficients; }

PowerForm PolynomialFit::in_powers() const {
  if (in_raw_powers.size() != 0) return {in_raw_powers, Vector::Constant(p, undefined)};
  PowerForm form{basis.in_powers(coefficients), Vector::Constant(p, undefined)};
  if (gram_inverse.size() != 0) {
    form.standard_errors = residual_sd * basis.deviations_in_powers(gram_inverse);
  }
  return form;
}

Matrix standard_error_of_mean(const PolynomialFit& fit, const Matrix& X) {
  if (fit.gram_inverse.size() == 0) throw NumericError("this fit has no standard errors");
  const Matrix A = fit.basis.design(X);
  return row_deviations(A, fit.gram_inverse) * fit.residual_sd;
}

}  // namespace nn
