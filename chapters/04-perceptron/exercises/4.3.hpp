#pragma once
#include <nn/core/matrix.hpp>

#include <vector>

namespace nn::exercise {

/// Two layers of threshold units, with one unit in the second.
/// \f[ h = H(xW + b), \qquad \text{answer} = H(hv + c), \qquad
///     H(z) = \begin{cases} 1 & z \ge 0 \\ 0 & z < 0 \end{cases} \f]
struct TwoLayers {
  Matrix W;     ///< d x m, column k holds the weights of hidden unit k
  RowVector b;  ///< 1 x m, the hidden biases
  Vector v;     ///< m, the weights of the second layer
  Real c;       ///< its bias
};

/// A network that computes a given Boolean function of d inputs.
/// \param truth the 2^d answers; input x has its answer at the place \f$\sum_j x_j 2^j\f$, with j
/// from 0 to d - 1
/// \param d the number of inputs, d >= 1
/// \returns a network with at most as many hidden units as there are inputs with the answer 1;
/// m = 0 is allowed
TwoLayers network_for(const std::vector<bool>& truth, Index d);

}  // namespace nn::exercise
