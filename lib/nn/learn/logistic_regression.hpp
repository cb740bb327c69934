#pragma once
#include <nn/data/dataset.hpp>
#include <nn/model/affine.hpp>
#include <nn/model/fitted.hpp>
#include <nn/optimize/newton.hpp>

namespace nn {

/// What a logistic regression found. The model gives the logit of class 1.
struct LogisticFit {
  Fitted<Affine> line;  ///< d -> 1: o = Xw + b, p = sigma(o); no fit where not converged
  Index n = 0;          ///< samples
  Index p = 0;          ///< coefficients, d + 1
  Index rank = 0;       ///< independent columns of [1 X], <= p
  Matrix covariance =
      {};  ///< p x p of the coefficients, the intercept first; empty where undefined
  Vector standard_errors = {};  ///< p, the intercept first; NaN where undefined
  Real log_likelihood = 0;      ///< <= 0, of all samples together
  Index iterations = 0;         ///< Newton steps taken
  Real gradient_size = 0;       ///< largest entry of the gradient before the last step, as a share
  bool converged = false;       ///< false: the coefficients are no maximum
  bool separated = false;       ///< true: a hyperplane parts the classes, and there is no maximum

  /// Minus twice the log-likelihood.
  Real deviance() const { return -2 * log_likelihood; }

  /// The probability of class 1 for each row of X (m x d), m numbers.
  Vector probability(const Matrix& X) const;
};

/// Logistic regression for two classes by Newton's method.
/// \f[ \min_{w, b}\; \frac{1}{n} \sum_{i=1}^{n} \log\bigl(1 + e^{(1 - 2 y_i)(x_i w + b)}\bigr)
///     + \frac{\lambda}{2} \lVert w \rVert^2 \f]
/// Without a penalty this is maximum likelihood, and there are standard errors: the roots of the
/// diagonal of (n H)⁻¹ at the answer. Rank-deficient data give the shortest coefficients.
///
/// Where a hyperplane parts the classes there is no maximum, and the fit says so: see
/// fit_classifier.
///
/// Source: McCullagh and Nelder 1989, chapter 4; Albert and Anderson 1984, Biometrika 71(1), 1.
/// \implements{l2_risk}
struct LogisticRegression {
  Real l2 = 0;  ///< lambda >= 0; above 0 there are no standard errors
  NewtonStop stop{};  ///< its scale is set by the data: gradients count as shares of mean |x_j|

  /// Fits to n >= 1 samples of two classes.
  /// Errors: ShapeError; DataError for unusable data or another number of classes;
  /// std::invalid_argument for a negative l2.
  LogisticFit fit(const ClassificationData& data) const;
};

/// The standard error of the logit at each row of X (m x d), m numbers. Throws NumericError where
/// the fit has no standard errors.
/// \f[ \operatorname{se}(o) = \sqrt{a^\top \Sigma \, a}, \qquad a = [1, x] \f]
/// \implements{logit_band}
Vector standard_error_of_logit(const LogisticFit& fit, const Matrix& X);

}  // namespace nn
