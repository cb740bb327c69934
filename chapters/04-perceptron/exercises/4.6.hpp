#pragma once
#include "4.3.hpp"

namespace nn::exercise {

/// A network for a Boolean function that only counts: its answer depends on how many of the d
/// inputs are 1, not on which.
/// \param by_count d + 1 answers; the one at place k is for inputs of which k are 1
/// \returns two layers with d >= 1 inputs and a hidden unit for each k at which the answer changes,
/// that is, at which it is not that of k - 1, for 1 <= k <= d; so m <= d, and m = 0 is allowed
TwoLayers counting_network(const std::vector<bool>& by_count);

}  // namespace nn::exercise
