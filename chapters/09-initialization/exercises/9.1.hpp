#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// r, so that a number drawn evenly between -r and r has this variance.
/// variance >= 0.
Real uniform_reach(Real variance);

/// a, so that a fair coin that shows -a or a has this variance.
Real coin_size(Real variance);

/// c, so that the sum of two independent numbers, each drawn evenly between -c/2 and c/2, has this
/// variance.
Real triangle_reach(Real variance);

}  // namespace nn::exercise
