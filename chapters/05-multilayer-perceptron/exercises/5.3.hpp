#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// A network of two layers with two rectified hidden units and one output.
/// \f[ o = \max(0,\; xW + b)\, v + c \f]
struct TwoUnits {
  Matrix W;     ///< 2 x 2
  RowVector b;  ///< 1 x 2
  Vector v;     ///< 2
  Real c;
};

/// Weights, set by hand, for which the network's output at 00, 01, 10 and 11 is exactly 0, 1, 1, 0.
TwoUnits xor_of_two_rectifiers();

}  // namespace nn::exercise
