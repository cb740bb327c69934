#pragma once
#include <nn/core/matrix.hpp>

#include <vector>

namespace nn::exercise {

/// A layer without activation, O = XW + b.
struct Linear {
  Matrix W;     ///< d x q
  RowVector b;  ///< 1 x q
};

/// The one layer that does what these L >= 1 layers do one after another, the first in the list
/// first. Each has as many inputs as the one before has outputs.
Linear collapse(const std::vector<Linear>& layers);

}  // namespace nn::exercise
