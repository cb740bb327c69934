#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The gradient of a weight matrix that is used again and again.
/// \f[ H_0 = X, \qquad H_t = \tanh(H_{t-1} W), \quad t = 1, \dots, T \f]
/// \param X n x d
/// \param W d x d
/// \param dH n x d, the gradient of the loss with respect to \f$H_T\f$
/// \param T >= 1 layers, all with the same W
/// \returns d x d, the gradient with respect to W
Matrix shared_gradient(const Matrix& X, const Matrix& W, const Matrix& dH, Index T);

}  // namespace nn::exercise
