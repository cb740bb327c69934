#pragma once
#include <nn/core/matrix.hpp>

#include <vector>

namespace nn::exercise {

/// One operation of a computation: where its operands stand, and its local derivatives.
struct Step {
  std::vector<std::size_t> operands;  ///< their places in the list, all before this one
  std::vector<Real> partials;         ///< derivative of the result with respect to each operand
};

/// Derivatives in forward mode: of every step with respect to step `input`, which has no operands.
/// \f[ \dot u_j = \sum_{i \to j} \frac{\partial u_j}{\partial u_i} \, \dot u_i, \qquad
///     \dot u_{\text{input}} = 1 \f]
/// Other steps without operands are constants. One walk from the first step to the last.
Vector forward_mode(const std::vector<Step>& steps, std::size_t input);

}  // namespace nn::exercise
