#pragma once
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

/// Descent on an elongated bowl, step by step.
void tell_bowl(nn::Narration& tell, nn::Result& result);

/// The seven optimizers on that bowl and in Rosenbrock's ravine, each at its best rate.
void tell_seven(nn::Narration& tell, nn::Result& result);

/// Where descent ends on a landscape with four minima, from many starts.
void tell_valleys(nn::Narration& tell, nn::Result& result);

/// The seven on the irises, with a net of one hidden layer.
void tell_irises(nn::Narration& tell, nn::Result& result);
