#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// What a layer hands back.
struct Back {
  Matrix dX;     ///< n x d
  Matrix dW;     ///< d x d
  RowVector db;  ///< 1 x d
};

/// The gradients of a layer with a path around it, a *residual* layer.
/// \f[ H = X + \tanh(XW + b) \f]
/// Shapes: X and H are n x d, W is d x d, b is 1 x d; dH is n x d, the gradient of the loss with
/// respect to H.
Back residual_backward(const Matrix& X, const Matrix& W, const RowVector& b, const Matrix& dH);

}  // namespace nn::exercise
