#pragma once
#include <nn/data/dataset.hpp>
#include <nn/learn/polynomial_basis.hpp>

namespace nn {

/// A polynomial in powers of raw x: 1, x, ..., x^D.
struct PowerForm {
  Vector coefficients;     ///< D + 1; infinite where a Real cannot hold one
  Vector standard_errors;  ///< D + 1, NaN where undefined
};

/// What a polynomial regression found.
struct PolynomialFit {
  PolynomialBasis basis;   ///< the polynomials that are added up
  Vector coefficients;     ///< D + 1, in that basis
  Vector standard_errors;  ///< D + 1, in that basis; NaN where undefined
  Index n = 0;             ///< samples
  Index p = 0;             ///< coefficients, D + 1
  Index rank = 0;          ///< of them, how many the samples determine
  Real residual_sd = 0;    ///< NaN unless n > rank
  Real r_squared = 0;      ///< against the mean; NaN where y does not vary
  Matrix gram_inverse;     ///< p x p, (AᵀA)⁻¹; empty without full rank or under ridge
  Vector in_raw_powers;    ///< D + 1 where the fit was made in powers of raw x, else empty

  /// The polynomial at X (m x 1), m x 1, by its basis.
  Matrix predict(const Matrix& X) const;

  /// The same polynomial in powers of raw x, with the digits that its basis won.
  PowerForm in_powers() const;
};

/// Polynomial regression: least squares with the powers of x as features, and an optional ridge.
/// \f[ \min_\beta \lVert y - A\beta \rVert^2 + \lambda \sum_{j=1}^{D} \beta_j^2, \qquad
///     (A\beta)_i = \beta_0 + \beta_1 x_i + \dots + \beta_D x_i^D \f]
/// The ridge is on the coefficients of raw powers, whatever the basis. If the samples have fewer
/// distinct x than the polynomial has coefficients, the answer is that of minimum norm in raw
/// powers. Standard errors, residual deviation and R² are those of LinearRegression. Chapter: \ref
/// ch_polynomial_regression.
struct PolynomialRegression {
  Index degree = 1;                ///< D >= 0
  Basis basis = Basis::chebyshev;  ///< on the range of the samples
  Real ridge = 0;                  ///< lambda >= 0; above 0 there are no standard errors

  /// Fits to n >= 1 samples of one feature and one target.
  /// Errors: ShapeError, DataError for unusable data; NumericError where there is no answer;
  /// std::invalid_argument for a negative degree or ridge.
  PolynomialFit fit(const RegressionData& data) const;
};

/// The standard error of the fitted mean at each row of X (m x 1), m x 1: the half-width of a band
/// one standard error wide. Throws NumericError where the fit has no standard errors.
/// \f[ \operatorname{se}(\hat y(x)) = s \sqrt{a^\top (A^\top A)^{-1} a}, \qquad a = [\phi_0(x),
/// \dots, \phi_D(x)] \f]
Matrix standard_error_of_mean(const PolynomialFit& fit, const Matrix& X);

}  // namespace nn
