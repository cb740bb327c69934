#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// The threshold of the perceptron.
/// \f[ f(z) = \begin{cases} 1 & z \ge 0 \\ 0 & z < 0 \end{cases}, \qquad f'(z) = 0 \f]
/// Range: 0 and 1. The derivative is 0 on both sides; at the jump, where there is none, 0 is taken.
///
/// \implements{ac_step}
struct Step {
  static constexpr const char* name = "step";

  /// f(z), for any number type.
  template <class T>
  T value(const T& z) const {
    return z >= T(0) ? T(1) : T(0);
  }
  /// f'(z), where a = f(z).
  Real derivative(Real, Real) const { return 0; }
};

}  // namespace nn
