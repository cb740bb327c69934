#pragma once
#include <nn/core/elementary.hpp>
#include <nn/core/matrix.hpp>

#include <cmath>

namespace nn {

/// The hyperbolic tangent, a sigmoid that is stretched by two and shifted to be odd.
/// \f[ \tanh z = \frac{e^{z} - e^{-z}}{e^{z} + e^{-z}} = 2\,\sigma(2z) - 1, \qquad
///     \tanh' z = 1 - \tanh^2 z = \frac{1}{\cosh^2 z} \f]
/// Range: -1 to 1. The slope is formed as 4 e / (1 + e)^2 with e = exp(-2 |z|), since 1 - tanh^2
/// rounds to 0 beyond |z| = 19.
///
/// \implements{ac_tanh}
/// \implements{ac_tanh_slope}
struct Tanh {
  static constexpr const char* name = "tanh";

  /// tanh(z), for numbers that carry a derivative.
  template <NumberClass T>
  T value(const T& z) const {
    using std::tanh;
    return tanh(z);
  }
  /// tanh(z), within 2 ulp.
  Real value(Real z) const { return elementary::tanh(z); }
  /// tanh'(z), where a = tanh(z); above 0 up to |z| = 372.
  Real derivative(Real z, Real) const {
    const Real e = elementary::exp(-2 * std::abs(z));
    return 4 * e / ((1 + e) * (1 + e));
  }
};

}  // namespace nn
