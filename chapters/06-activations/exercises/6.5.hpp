#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The gradient of the loss with respect to the slopes of a layer of PReLU units, one slope a unit.
/// \f[ h_{ij} = \begin{cases} z_{ij} & z_{ij} > 0 \\ \alpha_j z_{ij} & z_{ij} \le 0 \end{cases},
///     \qquad \frac{\partial L}{\partial \alpha_j} = \;? \f]
/// Shapes: Z is n x q, what came into the units; dH is n x q, the gradient of the loss with respect
/// to what left them. The answer is 1 x q. n may be 0.
RowVector slope_gradient(const Matrix& Z, const Matrix& dH);

}  // namespace nn::exercise
