#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// A penalty and its gradient.
struct PenaltyAndGradient {
  Real value;       ///< >= 0
  Matrix gradient;  ///< with respect to D, of its shape
};

/// The L2 penalty on the symmetric coefficients of a softmax regression, from its coefficients
/// against a reference class.
/// \f[ \frac{\lambda}{2} \sum_{k=1}^{K} \lVert s_k \rVert^2, \qquad
///     s_k = \beta_k - \frac{1}{K} \sum_{l=1}^{K} \beta_l \f]
/// where column k of D holds \f$d_k = \beta_k - \beta_r\f$, for each class but the reference r. The
/// first row of D holds the intercepts, which are free of charge.
/// Shapes: D is p x (K - 1), p >= 1, K >= 2; lambda >= 0.
PenaltyAndGradient symmetric_penalty(const Matrix& D, Real lambda);

}  // namespace nn::exercise
