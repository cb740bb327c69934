#pragma once
#include <cmath>

namespace nn {

/// A number that carries its derivative with respect to one variable: automatic differentiation in
/// forward mode.
/// \f[ f(a + \dot a\,\varepsilon) = f(a) + f'(a)\,\dot a\,\varepsilon, \qquad \varepsilon^2 = 0 \f]
/// A function template evaluated at Dual{x, 1} gives its value and its derivative at x. Comparisons
/// look at the value only.
/// Source: Wengert 1964, Communications of the ACM 7(8), 463.
///
/// \implements{bp_dual}
struct Dual {
  double value = 0;  ///< a
  double slope = 0;  ///< its derivative

  constexpr Dual() = default;  ///< zero
  /// A constant has slope 0.
  constexpr Dual(double a, double s = 0) : value(a), slope(s) {}

  /// Minus x.
  friend constexpr Dual operator-(Dual x) { return {-x.value, -x.slope}; }
  //! [rules]
  /// The sum.
  friend constexpr Dual operator+(Dual x, Dual y) {
    const double sum = x.value + y.value;
    return {sum, x.slope + y.slope};
  }
  /// The difference.
  friend constexpr Dual operator-(Dual x, Dual y) {
    const double difference = x.value - y.value;
    return {difference, x.slope - y.slope};
  }
  /// The product, by the product rule.
  friend constexpr Dual operator*(Dual x, Dual y) {
    const double product = x.value * y.value;
    return {product, x.slope * y.value + x.value * y.slope};
  }
  /// The quotient, by the quotient rule.
  friend constexpr Dual operator/(Dual x, Dual y) {
    const double q = x.value / y.value;
    return {q, (x.slope - q * y.slope) / y.value};
  }
  //! [rules]
  /// Compares the values.
  friend constexpr bool operator<(Dual x, Dual y) { return x.value < y.value; }
  /// Compares the values.
  friend constexpr bool operator>(Dual x, Dual y) { return x.value > y.value; }
  /// Compares the values.
  friend constexpr bool operator<=(Dual x, Dual y) { return x.value <= y.value; }
  /// Compares the values.
  friend constexpr bool operator>=(Dual x, Dual y) { return x.value >= y.value; }

  /// The larger; where both are equal the second, so that max(x, 0) has slope 0 at its kink.
  friend constexpr Dual max(Dual x, Dual y) { return x > y ? x : y; }
  /// The smaller; where both are equal the second.
  friend constexpr Dual min(Dual x, Dual y) { return x < y ? x : y; }
  /// The size of x; at the kink the slope is taken as 0.
  friend constexpr Dual abs(Dual x) { return x > 0 ? x : x < 0 ? -x : Dual(0); }
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
/// The square root, x > 0; at 0 its slope is infinite.
inline Dual sqrt(Dual x) {
  const double r = std::sqrt(x.value);
  return {r, x.slope / (2 * r)};
}
/// The sine of x in radians.
inline Dual sin(Dual x) { return {std::sin(x.value), std::cos(x.value) * x.slope}; }
/// The cosine of x in radians.
inline Dual cos(Dual x) { return {std::cos(x.value), -std::sin(x.value) * x.slope}; }
/// The hyperbolic tangent.
inline Dual tanh(Dual x) {
  const double c = 1 / std::cosh(x.value);  // 1 - tanh^2 would round to 0 beyond 19
  return {std::tanh(x.value), c * c * x.slope};
}
/// The logistic function as one gate, whose slope is sigma(x) sigma(-x).
inline Dual sigmoid(Dual x) {
  const double e = std::exp(-std::abs(x.value));
  const double small = e / (1 + e), large = 1 / (1 + e);
  return {x.value < 0 ? small : large, small * large * x.slope};
}
/// x to a constant power; at power 0 the slope is 0 everywhere.
inline Dual pow(Dual x, double power) {
  const double local = power == 0 ? 0 : power * std::pow(x.value, power - 1);
  return {std::pow(x.value, power), local * x.slope};
}
/// x to the power y, x > 0; at x = 0 the slope in y is taken as 0 for y > 0.
inline Dual pow(Dual x, Dual y) {
  const double p = std::pow(x.value, y.value);
  const double in_x = y.value == 0 ? 0 : y.value * std::pow(x.value, y.value - 1);
  const double in_y = p == 0 ? 0 : p * std::log(x.value);
  return {p, (x.slope == 0 ? 0 : in_x * x.slope) + (y.slope == 0 ? 0 : in_y * y.slope)};
}

}  // namespace nn
