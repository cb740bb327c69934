#pragma once
#include "4.1.hpp"

#include <optional>
#include <vector>

namespace nn::exercise {

/// One unit that computes a Boolean function of d inputs, or nothing where no unit can.
/// \param truth the 2^d answers; input x has its answer at the place \f$\sum_j x_j 2^j\f$, with j
/// from 0 to d - 1
/// \param d the number of inputs, 1 <= d <= 4
std::optional<Unit> one_unit_for(const std::vector<bool>& truth, Index d);

}  // namespace nn::exercise
