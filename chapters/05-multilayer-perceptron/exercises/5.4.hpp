#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// A network of one hidden layer with tanh and one output: o = tanh(x W + b) v + c.
struct TanhNet {
  Matrix W;     ///< d x h
  RowVector b;  ///< 1 x h
  Vector v;     ///< h
  Real c = 0;
};

/// The one representative of all networks that differ only in the order of their hidden units and
/// in signs that cancel: every entry of b is positive, and b increases from unit to unit.
/// \param net h >= 1 hidden units; no entry of b is 0, no two are equal in size
/// \returns a network that answers the same for every x
TanhNet canonical(const TanhNet& net);

/// How many networks have that representative: the orders and signs of h hidden units. h <= 12.
Index copies(Index h);

}  // namespace nn::exercise
