#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The Hessian of softmax regression, times a direction, without forming the Hessian.
/// \f[ HV = \frac{d}{dt} \nabla L(W + tV) \Big|_{t=0}, \qquad
///     \nabla L(W) = \frac{1}{n} X^\top (P - Y), \qquad P = \operatorname{softmax}(XW) \f]
/// Shapes: X is n x d, n >= 1; P is n x K, the probabilities at W, a sample a row; V is d x K, as W
/// and the answer are.
Matrix hessian_times(const Matrix& X, const Matrix& P, const Matrix& V);

}  // namespace nn::exercise
