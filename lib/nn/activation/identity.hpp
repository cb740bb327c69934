#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// No activation at all: what an output layer for regression has.
/// \f[ f(z) = z, \qquad f'(z) = 1 \f]
/// Range: all numbers.
struct Identity {
  static constexpr const char* name = "identity";

  /// f(z), for any number type.
  template <class T>
  T value(const T& z) const {
    return z;
  }
  /// f'(z), where a = f(z).
  Real derivative(Real, Real) const { return 1; }
};

}  // namespace nn
