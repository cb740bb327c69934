#pragma once
#include <algorithm>
#include <cmath>

namespace nn {

/// A number that carries its derivative with respect to one variable: automatic differentiation in
/// forward mode.
/// \f[ f(a + \dot a\,\varepsilon) = f(a) + f'(a)\,\dot a\,\varepsilon, \qquad \varepsilon^2 = 0 \f]
/// A function template evaluated at Dual{x, 1} gives its value and its derivative at x. Comparisons
/// look at the value only.
/// Source: Wengert 1964, Communications of the ACM 7(8), 463.
struct Dual {
  double value = 0;  ///< a
  double slope = 0;  ///< its derivative

  constexpr Dual() = default;  ///< zero
  /// A constant has slope 0.
  constexpr Dual(double a, double s = 0) : value(a), slope(s) {}

  /// Minus x.
  friend constexpr Dual operator-(Dual x) { return {-x.value, -x.slope}; }
  /// The sum.
  friend constexpr Dual operator+(Dual x, Dual y) { return {x.value + y.value, x.slope + y.slope}; }
  /// The difference.
  friend constexpr Dual operator-(Dual x, Dual y) { return {x.value - y.value, x.slope - y.slope}; }
  /// The product, by the product rule.
  friend constexpr Dual operator*(Dual x, Dual y) {
    return {x.value * y.value, x.slope * y.value + x.value * y.slope};
  }
  /// The quotient, by the quotient rule.
  friend constexpr Dual operator/(Dual x, Dual y) {
    const double q = x.value / y.value;
    return {q, (x.slope - q * y.slope) / y.value};
  }
  /// Compares the values.
  friend constexpr bool operator<(Dual x, Dual y) { return x.value < y.value; }
  /// Compares the values.
  friend constexpr bool operator>(Dual x, Dual y) { return x.value > y.value; }
  /// Compares the values.
  friend constexpr bool operator<=(Dual x, Dual y) { return x.value <= y.value; }
  /// Compares the values.
  friend constexpr bool operator>=(Dual x, Dual y) { return x.value >= y.value; }
};

/// e^x and its slope.
inline Dual exp(Dual x) {
  const double e = std::exp(x.value);
  return {e, e * x.slope};
}
/// e^x - 1, accurate near 0.
inline Dual expm1(Dual x) { return {std::expm1(x.value), std::exp(x.value) * x.slope}; }
/// The natural logarithm, x > 0.
inline Dual log(Dual x) { return {std::log(x.value), x.slope / x.value}; }
/// log(1 + x), accurate near 0, x > -1.
inline Dual log1p(Dual x) { return {std::log1p(x.value), x.slope / (1 + x.value)}; }
/// The square root, x > 0.
inline Dual sqrt(Dual x) {
  const double r = std::sqrt(x.value);
  return {r, x.slope / (2 * r)};
}
/// The hyperbolic tangent.
inline Dual tanh(Dual x) {
  const double c = 1 / std::cosh(x.value);  // 1 - tanh^2 would round to 0 beyond 19
  return {std::tanh(x.value), c * c * x.slope};
}

}  // namespace nn
