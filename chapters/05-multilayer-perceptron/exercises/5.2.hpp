#pragma once
#include <nn/core/matrix.hpp>

#include <vector>

namespace nn::exercise {

/// One layer: Z = XW + b.
struct Dense {
  Matrix W;     ///< d x q
  RowVector b;  ///< 1 x q
};

/// The larger of two numbers as a ReLU network.
/// \returns two layers: the first has 2 inputs and m <= 3 outputs, each of which passes a ReLU; the
/// second takes these m to one output, without a bend. Their composition is max(x1, x2) for all
/// numbers, negative ones too
std::vector<Dense> larger_of_two();

}  // namespace nn::exercise
