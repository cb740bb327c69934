#pragma once
#include <nn/core/matrix.hpp>

#include <vector>

namespace nn::exercise {

/// What a network has to learn, and what one pass through it has to keep.
struct Counts {
  Index weights;  ///< entries of all W
  Index biases;   ///< entries of all b
  Index stored;   ///< numbers in all Z and all H of a forward pass, the input not counted
};

/// The counts of a network of the given widths: inputs, hidden units, ..., outputs, at least two of
/// them. The last layer has no activation: its Z is its H and is stored once. The batch has n >= 1
/// samples.
Counts count(const std::vector<Index>& widths, Index n);

}  // namespace nn::exercise
