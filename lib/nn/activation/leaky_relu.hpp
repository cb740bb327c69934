#pragma once
#include <nn/core/elementary.hpp>
#include <nn/core/matrix.hpp>

namespace nn {

/// A rectifier that lets a small share of the negative side pass.
/// \f[ f(z) = \begin{cases} z & z > 0 \\ \alpha z & z \le 0 \end{cases}, \qquad
///     f'(z) = \begin{cases} 1 & z > 0 \\ \alpha & z \le 0 \end{cases} \f]
/// Range: all numbers for alpha > 0. At the kink the derivative is taken as alpha.
/// Source: Maas, Hannun and Ng 2013, ICML workshop on deep learning for audio, speech and language.
///
/// \implements{ac_leaky_relu}
struct LeakyRelu {
  static constexpr const char* name = "leaky-relu";
  Real alpha = Real(0.01);  ///< slope for negative z, finite

  /// f(z), for numbers that carry a derivative.
  template <NumberClass T>
  T value(const T& z) const {
    return z > T(0) ? z : T(alpha) * z;
  }
  /// The same without a branch.
  Real value(Real z) const { return elementary::if_greater(z, Real(0), z, alpha * z); }
  /// f'(z), where a = f(z).
  Real derivative(Real z, Real) const { return elementary::if_greater(z, Real(0), Real(1), alpha); }
};

}  // namespace nn
