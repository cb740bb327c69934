#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The gradient g (p) with its length cut to `limit` > 0: the same direction, and no change where
/// it is not longer. Any finite g, even one whose squares are too large for the number type.
Vector clip(const Vector& g, Real limit);

}  // namespace nn::exercise
