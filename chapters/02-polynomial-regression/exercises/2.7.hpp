#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// For each lambda, the mean squared error of ridge regression on samples that it has not seen.
/// \f[ \frac{1}{n} \sum_{i=1}^{n} \bigl( y_i - \hat y_{(i)} \bigr)^2 \f]
/// where \f$\hat y_{(i)}\f$ is the prediction for sample i of the fit to all the others,
/// \f[ \min_{w, b} \sum_{j \ne i} (x_j w + b - y_j)^2 + \lambda \lVert w \rVert^2 . \f]
/// The intercept b is not penalised.
/// Shapes: X is n x d, without a column of ones, n >= 2, and y has n entries. Each lambda is > 0;
/// the answer has as many entries as `lambdas`.
Vector left_out_errors(const Matrix& X, const Vector& y, const Vector& lambdas);

}  // namespace nn::exercise
