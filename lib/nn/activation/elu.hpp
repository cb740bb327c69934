#pragma once
#include <nn/core/elementary.hpp>
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

  /// f(z), for numbers that carry a derivative; expm1 keeps the digits near 0.
  template <NumberClass T>
  T value(const T& z) const {
    using std::expm1;
    return z > T(0) ? z : T(alpha) * expm1(z);
  }
  /// f(z), within 3 ulp, as max(z, 0) + alpha expm1(min(z, 0)): one of the two is 0.
  Real value(Real z) const {
    const Real right = elementary::if_greater(Real(0), z, Real(0), z);
    return right + alpha * elementary::expm1(left(z));
  }
  /// f'(z), where a = f(z).
  Real derivative(Real z, Real) const {
    return elementary::if_greater(z, Real(0), Real(1), alpha * elementary::exp(left(z)));
  }

 private:
  static Real left(Real z) { return elementary::if_greater(z, Real(0), Real(0), z); }
};

}  // namespace nn
