#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The standard deviation s of a normal distribution with mean 0 whose draws have the standard
/// deviation `wanted` after all beyond cut times s, on either side, are drawn anew.
/// wanted > 0, cut > 0.
Real parent_deviation(Real wanted, Real cut);

}  // namespace nn::exercise
