#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// One unit with a threshold: it answers 1 where \f$w^\top x + b \ge 0\f$, and 0 elsewhere.
struct Unit {
  Vector w;  ///< d weights
  Real b;    ///< the bias
};

/// A unit for x1 NOR x2: 1 where neither input is 1.
Unit nor_unit();

/// A unit for x1 IMPLIES x2: 0 only where x1 is 1 and x2 is 0.
Unit implies_unit();

/// A unit that answers 1 where at least k of its d inputs are 1.
/// d >= 1, 0 <= k <= d + 1: with k = 0 it always answers 1, with k = d + 1 never.
Unit at_least(Index k, Index d);

}  // namespace nn::exercise
