#pragma once
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

/// One unit that adds up many inputs.
void tell_sums(nn::Narration& tell, nn::Result& result);

/// Hidden units that start equal, while they learn.
void tell_twins(nn::Narration& tell, nn::Result& result);

/// Signals and gradients through fifty layers, by scheme and activation.
void tell_depth(nn::Narration& tell, nn::Result& result);
