#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// A network of two layers with h rectified hidden units.
/// \f[ O = \max(0,\; XW + b)\, V + c \f]
struct TwoLayers {
  Matrix W;     ///< d x h
  RowVector b;  ///< 1 x h
  Matrix V;     ///< h x q
  RowVector c;  ///< 1 x q
};

/// The network that computes the same function and in which the weights into each hidden unit, its
/// bias counted, have the same length as the weights out of it. A unit with length 0 on either side
/// stays as it is.
TwoLayers balanced(const TwoLayers& net);

}  // namespace nn::exercise
