#pragma once
#include <nn/data/dataset.hpp>
#include <nn/model/affine.hpp>
#include <nn/model/fitted.hpp>
#include <nn/optimize/newton.hpp>

namespace nn {

/// What a softmax regression found, in the symmetric form: one column of coefficients a class.
struct SoftmaxFit {
  Fitted<Affine> map;       ///< d -> K: O = XW + b, P = softmax(O); no fit where not converged
  Index n = 0;              ///< samples
  Index p = 0;              ///< coefficients of a class, d + 1
  Index rank = 0;           ///< independent columns of [1 X], <= p
  Real log_likelihood = 0;  ///< <= 0, of all samples together
  Index iterations = 0;     ///< Newton steps taken
  Real gradient_size = 0;   ///< largest entry of the gradient before the last step, as a share
  bool penalised = false;   ///< l2 > 0
  bool converged = false;   ///< false: the coefficients are no maximum
  bool separated = false;   ///< true: some classes can be parted, and there is no maximum

  /// Minus twice the log-likelihood.
  Real deviance() const { return -2 * log_likelihood; }

  /// The probabilities of the K classes for each row of X (m x d), m x K.
  Matrix probabilities(const Matrix& X) const;
};

/// Multinomial regression for K >= 2 classes by Newton's method, in the symmetric form.
/// \f[ \min_{W, b}\; -\frac{1}{n} \sum_{i=1}^{n} \log \operatorname{softmax}(x_i W + b)_{y_i}
///     + \frac{\lambda}{2} \lVert W \rVert^2 \f]
/// One vector added to all columns changes no probability; of all answers this is the shortest,
/// whose columns sum to 0. Where classes can be parted there is no maximum: see
/// fit_classifier.
/// Source: McCullagh and Nelder 1989, chapter 5; Albert and Anderson 1984, Biometrika 71(1), 1.
struct SoftmaxRegression {
  Real l2 = 0;  ///< lambda >= 0, on the weights of all classes alike
  NewtonStop stop{};  ///< its scale is set by the data: gradients count as shares of mean |x_j|

  /// Fits to n >= 1 samples of K >= 2 classes.
  /// Errors: ShapeError; DataError for unusable data; std::invalid_argument for a negative l2.
  SoftmaxFit fit(const ClassificationData& data) const;
};

/// Standard errors of the coefficients against a reference class, p x K, the intercepts in row 0;
/// NaN in the column of the reference. Throws NumericError where there are none: under a penalty,
/// without full rank, without a maximum. X (n x d) is what the fit was made from.
Matrix standard_errors(const SoftmaxFit& fit, const Matrix& X, Index reference);

}  // namespace nn
