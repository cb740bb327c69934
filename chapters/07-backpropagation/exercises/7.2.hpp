#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// What softmax hands back: the gradient with respect to the logits, from that with respect to the
/// probabilities.
/// \f[ g^{o}_{ik} = \sum_{m=1}^{K} g^{p}_{im} \, \frac{\partial p_{im}}{\partial o_{ik}}, \qquad
///     \frac{\partial p_m}{\partial o_k} = p_m (1[m = k] - p_k) \f]
/// No K x K matrix is to be made.
/// \param P n x K, the probabilities, each row sums to 1
/// \param dP n x K, the gradient with respect to them
/// \returns n x K
Matrix softmax_backward(const Matrix& P, const Matrix& dP);

}  // namespace nn::exercise
