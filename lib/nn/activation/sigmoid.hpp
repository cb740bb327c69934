#pragma once
#include <nn/core/elementary.hpp>
#include <nn/core/matrix.hpp>

#include <cmath>

namespace nn {

/// The logistic function as an activation.
/// \f[ \sigma(z) = \frac{1}{1 + e^{-z}}, \qquad \sigma'(z) = \sigma(z)\,\sigma(-z) \le \tfrac14 \f]
/// Range: 0 to 1. The slope is formed from both tails, since the form sigma (1 - sigma) rounds to 0
/// beyond z = 37.
///
/// \implements{ac_sigmoid_slope}
struct Sigmoid {
  static constexpr const char* name = "sigmoid";

  /// sigma(z), for numbers that carry a derivative; the exponential is at most 1, so that neither
  /// side overflows.
  template <NumberClass T>
  T value(const T& z) const {
    using std::exp;
    if (z >= T(0)) return T(1) / (T(1) + exp(-z));
    const T e = exp(z);
    return e / (T(1) + e);
  }
  /// sigma(z), within 2 ulp.
  Real value(Real z) const { return elementary::sigmoid(z); }
  /// sigma'(z), where a = sigma(z); above 0 up to |z| = 745.
  Real derivative(Real z, Real a) const { return a * elementary::sigmoid(-z); }
};

}  // namespace nn
