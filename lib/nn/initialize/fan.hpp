#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// Which of a layer's widths a variance is divided by.
enum class Fan {
  in,   ///< d, the inputs of a unit: keeps the signals
  out,  ///< q, the units that an input feeds: keeps the gradients
  mean  ///< (d + q) / 2: keeps neither, and strays far from neither
};

/// The variance that lets a layer multiply mean squares by `gain`, once the fan is summed over.
/// \f[ \operatorname{Var} W_{ij} = \frac{g}{m}, \qquad
///     m = d, \quad q \quad \text{or} \quad \tfrac12 (d + q) \f]
/// d = fan_in >= 1, q = fan_out >= 1, g = gain >= 0. Throws std::invalid_argument for others.
Real scaled_variance(Real gain, Fan fan, Index fan_in, Index fan_out);

}  // namespace nn
