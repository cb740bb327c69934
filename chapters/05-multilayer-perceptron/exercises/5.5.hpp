#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// A network with one input, one hidden layer of step units, and one output.
/// \f[ o(x) = c + \sum_{j=1}^{h} v_j \, 1[x + b_j \ge 0] \f]
struct Staircase {
  Vector b;  ///< h
  Vector v;  ///< h
  Real c;
};

/// The network that takes the value y_k on the k-th of m equal cells of [low, high), k = 0 ... m -
/// 1, each cell closed on the left; y_0 on the left of low and y_(m-1) on the right of high. It has
/// m - 1 hidden units. m >= 1, low < high.
Staircase staircase(Real low, Real high, const Vector& y);

}  // namespace nn::exercise
