#pragma once
#include <nn/data/dataset.hpp>
#include <nn/model/affine.hpp>
#include <nn/model/fitted.hpp>

namespace nn {

/// How a linear regression is solved. All agree where the columns are well independent.
enum class Solver { qr, normal_equations, pseudo_inverse, gradient_descent };

/// What a linear regression found.
struct LinearFit {
  Fitted<Affine> line;     ///< the model O = XW + b with its coefficients
  Index n = 0;             ///< samples
  Index p = 0;             ///< coefficients for each output, d or d + 1
  Index rank = 0;          ///< independent columns of the design matrix, <= p
  Matrix standard_errors;  ///< p x q, the intercept first; NaN where undefined
  RowVector residual_sd;   ///< 1 x q, NaN unless n > rank
  RowVector r_squared;     ///< 1 x q, NaN where y does not vary
  Matrix gram_inverse;     ///< p x p, (AᵀA)⁻¹ for bands; empty without full rank or under ridge
  bool converged = true;   ///< false where descent ran out of steps: the numbers are then no fit
};

/// Linear regression: a line, a plane or a hyperplane by least squares, with an optional ridge.
/// \f[ \min_{W, b} \lVert XW + \mathbf{1}b - Y \rVert^2 + \lambda \lVert W \rVert^2 \f]
/// The intercept b is never penalised. Standard errors are those of the classical model with
/// independent noise of one size; R² is measured against the mean, without intercept against 0.
/// \f[ s_k^2 = \frac{\lVert y_k - \hat y_k \rVert^2}{n - p}, \qquad
///     \operatorname{se}_{jk} = s_k \sqrt{(A^\top A)^{-1}_{jj}}, \qquad
///     R_k^2 = 1 - \frac{\lVert y_k - \hat y_k \rVert^2}{\lVert y_k - \bar y_k \rVert^2} \f]
/// \implements{standard_errors}
struct LinearRegression {
  bool intercept = true;       ///< false: a fit through the origin
  Real ridge = 0;              ///< lambda >= 0; above 0 there are no standard errors
  Solver solver = Solver::qr;  ///< how

  /// Fits to n >= 1 samples of d >= 0 features and q targets.
  /// Errors: ShapeError, DataError for unusable data; NumericError where the solver has no answer;
  /// std::invalid_argument for a negative ridge.
  LinearFit fit(const RegressionData& data) const;
};

/// The design matrix A = [1 X] (n x (d + 1)), or X itself without intercept.
/// \implements{design}
Matrix design_matrix(const Matrix& X, bool intercept);

/// The standard error of the fitted mean at each row of X (m x d), m x q: the half-width of a band
/// one standard error wide. Throws NumericError where the fit has no standard errors.
/// \f[ \operatorname{se}(\hat y(x)) = s \sqrt{a^\top (A^\top A)^{-1} a}, \qquad a = [1, x] \f]
/// \implements{band}
Matrix standard_error_of_mean(const LinearFit& fit, const Matrix& X);

}  // namespace nn
