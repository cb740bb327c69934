#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The gain g for which weights of variance g / d keep the mean square behind a leaky ReLU,
/// max(z, 0) + alpha min(z, 0). alpha is any number.
Real leaky_gain(Real alpha);

/// The factor by which a mean square has changed behind this many layers of leaky ReLU whose
/// weights were drawn with He's variance 2 / d. layers >= 0.
Real drift(Real alpha, Index layers);

}  // namespace nn::exercise
