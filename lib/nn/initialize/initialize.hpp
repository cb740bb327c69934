#pragma once
#include <nn/core/matrix.hpp>
#include <nn/core/random.hpp>
#include <nn/initialize/fan.hpp>

#include <functional>

namespace nn {

/// How the weights of a layer start: fan_in x fan_out numbers, filled by (row, column).
using Initializer = std::function<Matrix(Index fan_in, Index fan_out, Rng& rng)>;

/// All weights the same number, 0 included: units that start equal, and stay so. Draws nothing.
Initializer constant_weights(Real value);

/// Normal weights of a given standard deviation >= 0, whatever the width.
Initializer normal_weights(Real standard_deviation);

/// Normal weights of variance gain / fan: every scheme below is one of these, or its uniform twin.
/// \f[ W_{ij} \sim N\Bigl(0, \frac{g}{m}\Bigr) \f]
/// with m as in scaled_variance. `scaled_normal(2, Fan::out)` is He's scheme for the backward pass.
/// Throws std::invalid_argument for a gain below 0.
Initializer scaled_normal(Real gain, Fan fan);

/// Uniform weights of the same variance.
/// \f[ W_{ij} \sim U(-r, r), \qquad r = \sqrt{3 g / m} \f]
Initializer scaled_uniform(Real gain, Fan fan);

/// Normal weights that keep the variance of signals through a layer that bends nothing.
/// \f[ W_{ij} \sim N\Bigl(0, \frac{1}{d}\Bigr) \f]
/// d = fan_in >= 1, fan_out >= 1.
/// Source: LeCun, Bottou, Orr and Müller 1998, LNCS 1524, 9, equation 16.
///
/// \implements{lecun_variance}
Matrix lecun_normal(Index fan_in, Index fan_out, Rng& rng);

/// Uniform weights of the same variance.
/// \f[ W_{ij} \sim U(-r, r), \qquad r = \sqrt{\frac{3}{d}} \f]
Matrix lecun_uniform(Index fan_in, Index fan_out, Rng& rng);

/// Uniform weights that keep the variance of signals and gradients alike, as far as one number can.
/// \f[ W_{ij} \sim U(-r, r), \qquad r = \sqrt{\frac{6}{d + q}}, \qquad
///     \operatorname{Var} W_{ij} = \frac{2}{d + q} \f]
/// d = fan_in >= 1, q = fan_out >= 1.
/// Source: Glorot and Bengio 2010, AISTATS 13, 249, equation 16.
Matrix xavier_uniform(Index fan_in, Index fan_out, Rng& rng);

/// Normal weights of the same variance.
/// \f[ W_{ij} \sim N\Bigl(0, \frac{2}{d + q}\Bigr) \f]
/// Source: Glorot and Bengio 2010, equation 12.
///
/// \implements{xavier_variance}
Matrix xavier_normal(Index fan_in, Index fan_out, Rng& rng);

/// Uniform weights that keep the mean square of the signals under ReLU, which passes half of it.
/// \f[ W_{ij} \sim U(-r, r), \qquad r = \sqrt{\frac{6}{d}}, \qquad
///     \operatorname{Var} W_{ij} = \frac{2}{d} \f]
/// Source: He, Zhang, Ren and Sun 2015, ICCV, 1026, equation 10.
Matrix he_uniform(Index fan_in, Index fan_out, Rng& rng);

/// Normal weights of the same variance.
/// \f[ W_{ij} \sim N\Bigl(0, \frac{2}{d}\Bigr) \f]
/// Source: He and others 2015, equation 10.
///
/// \implements{he_variance}
Matrix he_normal(Index fan_in, Index fan_out, Rng& rng);

}  // namespace nn
