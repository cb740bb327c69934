#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The effective number of coefficients of a ridge regression: how much the n predictions move, in
/// all, when each target moves by one.
/// \f[ \operatorname{df}(\lambda) = \sum_{i=1}^{n} \frac{\partial \hat y_i}{\partial y_i}, \qquad
///     \min_{w, b} \lVert Xw + b - y \rVert^2 + \lambda \lVert w \rVert^2 \f]
/// The intercept b is not penalised, and counted. At lambda = 0 the answer is 1 + the rank of X
/// after its column means have been taken away.
/// Shapes: X is n x d, without a column of ones, n >= 2; lambda >= 0.
Real effective_coefficients(const Matrix& X, Real lambda);

/// The lambda > 0 at which the effective number of coefficients is `wanted`;
/// 1 < wanted < effective_coefficients(X, 0).
Real lambda_for(const Matrix& X, Real wanted);

}  // namespace nn::exercise
