#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The gradient of a loss with respect to the scores, handed back through softmax.
/// \f[ p = \operatorname{softmax}(o), \qquad
///     \frac{\partial p_k}{\partial o_l} = p_k \, (1[k = l] - p_l), \qquad
///     \frac{\partial L}{\partial o} = \;? \f]
/// Shapes: p and dp, the probabilities of one sample and the gradient with respect to them, have K
/// entries; so has the answer. K may be a million: the K x K Jacobian is not to be formed.
Vector through_softmax(const Vector& p, const Vector& dp);

}  // namespace nn::exercise
