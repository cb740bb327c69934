#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The gradient through a layer that standardises each column over the batch.
/// \f[ \mu_j = \frac{1}{n} \sum_i x_{ij}, \qquad s_j^2 = \frac{1}{n} \sum_i (x_{ij} - \mu_j)^2 +
///     \epsilon, \qquad z_{ij} = \frac{x_{ij} - \mu_j}{s_j} \f]
/// \param X n x d, n >= 2
/// \param dZ n x d, the gradient of the loss with respect to Z
/// \param epsilon > 0
/// \returns n x d, the gradient with respect to X
Matrix standardise_backward(const Matrix& X, const Matrix& dZ, Real epsilon);

}  // namespace nn::exercise
