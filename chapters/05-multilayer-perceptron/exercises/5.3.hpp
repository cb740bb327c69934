#pragma once
#include "5.2.hpp"

namespace nn::exercise {

/// The affine map that a ReLU network is near one point.
/// \param net L >= 1 layers; each but the last is followed by a ReLU
/// \param x 1 x d, a point at which no unit's sum is 0
/// \returns W (d x q) and b (1 x q) such that the network answers X W + b in a neighbourhood of x
Dense straight_near(const std::vector<Dense>& net, const RowVector& x);

}  // namespace nn::exercise
