#pragma once
#include <nn/core/elementary.hpp>
#include <nn/core/matrix.hpp>

namespace nn {

/// The rectified linear unit: what is negative does not pass.
/// \f[ f(z) = \max(z, 0), \qquad f'(z) = 1[z > 0] \f]
/// Range: 0 and up. At the kink the derivative is taken as 0.
/// Source: Nair and Hinton 2010, ICML 27, 807.
///
/// \implements{ac_relu}
struct Relu {
  static constexpr const char* name = "relu";

  /// f(z), for any number type; NaN stays NaN.
  template <class T>
  T value(const T& z) const {
    return z < T(0) ? T(0) : z;
  }
  /// f'(z), where a = f(z).
  Real derivative(Real z, Real) const {
    return elementary::if_greater(z, Real(0), Real(1), Real(0));
  }
};

}  // namespace nn
