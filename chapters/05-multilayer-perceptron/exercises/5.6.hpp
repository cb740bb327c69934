#pragma once
#include "5.2.hpp"

namespace nn::exercise {

/// A parabola from a deep ReLU network.
/// \param depth m >= 1 hidden layers
/// \returns m + 1 layers, each but the last followed by a ReLU; one input, at most 3 units in each
/// hidden layer, one output. On the interval from 0 to 1 the output is nowhere farther from x² than
/// \f$ 4^{-(m+1)} \f$
std::vector<Dense> parabola(Index depth);

}  // namespace nn::exercise
