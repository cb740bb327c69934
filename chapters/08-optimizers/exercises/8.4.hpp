#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// One parameter and its velocity under momentum.
struct Rolling {
  Real theta;
  Real v;
};

/// Where `now` is after k >= 0 steps of momentum whose gradients are all 0, without a loop.
/// 0 <= alpha < 1.
Rolling coast(Rolling now, Real alpha, Index k);

/// How far it would roll in the end, if no gradient came any more.
Real reach(Rolling now, Real alpha);

}  // namespace nn::exercise
