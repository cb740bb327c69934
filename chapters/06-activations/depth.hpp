#pragma once
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <cstdint>

/// How much of a gradient is left after many layers.
void tell_depth(std::uint64_t seed, nn::Narration& tell, nn::Result& result);

/// A network that learns the slope of its PReLU units beside its weights.
void tell_learned_slope(std::uint64_t seed, nn::Narration& tell, nn::Result& result);
