#pragma once
#include <nn/core/elementary.hpp>
#include <nn/core/matrix.hpp>

namespace nn {

/// A rectifier whose slope on the negative side is learned.
/// \f[ f(z) = \begin{cases} z & z > 0 \\ \alpha z & z \le 0 \end{cases}, \qquad
///     \frac{\partial f}{\partial z} = \begin{cases} 1 & z > 0 \\ \alpha & z \le 0 \end{cases},
///     \qquad
///     \frac{\partial f}{\partial \alpha} = \min(z, 0) \f]
/// The form max(alpha z, z) is the same only for alpha <= 1. At the kink the derivative is taken as
/// alpha. In a layer one alpha serves all units and is a parameter, behind the layer's b in theta.
/// Source: He, Zhang, Ren and Sun 2015, ICCV, 1026, the form whose channels share alpha.
///
/// \implements{ac_prelu}
/// \implements{ac_prelu_gradient}
struct Prelu {
  static constexpr const char* name = "prelu";
  Real alpha = Real(0.25);  ///< slope for negative z, finite; in a layer, where learning starts

  /// f(z), for numbers that carry a derivative.
  template <NumberClass T>
  T value(const T& z) const {
    return z > T(0) ? z : T(alpha) * z;
  }
  /// The same without a branch.
  Real value(Real z) const { return elementary::if_greater(z, Real(0), z, alpha * z); }
  /// The derivative with respect to z, where a = f(z).
  Real derivative(Real z, Real) const { return elementary::if_greater(z, Real(0), Real(1), alpha); }
  /// The derivative with respect to alpha.
  Real alpha_derivative(Real z) const { return z > 0 ? Real(0) : z; }
};

}  // namespace nn
