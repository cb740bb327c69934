#pragma once
#include <nn/core/matrix.hpp>

#include <cmath>

namespace nn {

/// The exponential linear unit: straight on the right, saturating on the left.
/// \f[ f(z) = \begin{cases} z & z > 0 \\ \alpha\,(e^{z} - 1) & z \le 0 \end{cases}, \qquad
///     f'(z) = \begin{cases} 1 & z > 0 \\ \alpha e^{z} & z \le 0 \end{cases} \f]
/// Range: above -alpha. With alpha = 1 there is no kink; otherwise alpha is taken at it.
/// Source: Clevert, Unterthiner and Hochreiter 2016, ICLR.
///
/// \implements{ac_elu}
struct Elu {
  static constexpr const char* name = "elu";
  Real alpha = 1;  ///< > 0, minus the limit on the left

  /// f(z), for any number type; expm1 keeps the digits near 0.
  template <class T>
  T value(const T& z) const {
    using std::expm1;
    return z > T(0) ? z : T(alpha) * expm1(z);
  }
  /// f'(z), where a = f(z).
  Real derivative(Real z, Real) const { return z > 0 ? Real(1) : alpha * std::exp(z); }
};

}  // namespace nn
