#pragma once
#include <nn/core/elementary.hpp>
#include <nn/core/matrix.hpp>

#include <cmath>

namespace nn {

/// A smooth rectifier, the integral of the sigmoid.
/// \f[ f(z) = \log(1 + e^{z}) = \max(z, 0) + \log(1 + e^{-|z|}), \qquad f'(z) = \sigma(z) \f]
/// Range: above 0.
/// Source: Dugas, Bengio, Belisle, Nadeau and Garcia 2001, NIPS 13, 472.
///
/// \implements{ac_softplus}
struct Softplus {
  static constexpr const char* name = "softplus";

  /// f(z), for numbers that carry a derivative; log1p keeps the digits of the left tail.
  template <NumberClass T>
  T value(const T& z) const {
    using std::exp, std::log1p;
    return z > T(0) ? z + log1p(exp(-z)) : log1p(exp(z));
  }
  /// f(z), within 2 ulp.
  Real value(Real z) const { return elementary::softplus(z); }
  /// f'(z), where a = f(z).
  Real derivative(Real z, Real) const { return elementary::sigmoid(z); }
};

}  // namespace nn
