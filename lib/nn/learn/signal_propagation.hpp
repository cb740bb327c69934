#pragma once
#include <nn/activation/activation.hpp>

namespace nn {

/// The mean square behind an activation, when what comes in is normal with mean 0.
/// \f[ \operatorname{E} \sigma(z)^2, \qquad z \sim N(0, v) \f]
/// v = variance >= 0. Simpson's rule on both sides of 0, where the kinks are, as far as ten
/// standard deviations; for the book's activations it is right to eight digits.
///
/// \implements{signal_map}
Real mean_square_behind(const Activation& activation, Real variance);

/// The share of the gradient's mean square that an activation lets back, for the same z.
/// \f[ \operatorname{E} \sigma'(z)^2 \f]
Real mean_square_slope(const Activation& activation, Real variance);

}  // namespace nn
