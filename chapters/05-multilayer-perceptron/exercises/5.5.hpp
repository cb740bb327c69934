#pragma once
#include "5.2.hpp"

namespace nn::exercise {

/// A block on the plane: `height` where left <= x1 < right and bottom <= x2 < top, 0 elsewhere.
struct Block {
  Real left, right, bottom, top, height;
};

/// A landscape of blocks as a network of steps.
/// \param blocks m >= 1 of them; where they overlap their heights add
/// \returns three layers, 2 x 4m, 4m x m and m x 1, with biases; behind each of the first two
/// stands the step, which is 1 where the sum is >= 0 and 0 elsewhere. The output is the sum of all
/// blocks, except that a point on an edge may count as inside or outside
std::vector<Dense> landscape(const std::vector<Block>& blocks);

}  // namespace nn::exercise
