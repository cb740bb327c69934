#pragma once
#include <nn/core/range_reduction.hpp>

#include <type_traits>

namespace nn {

/// A number that is more than its digits, such as a dual number or a variable of a tape: it brings
/// its own exp, tanh, ...
template <class T>
concept NumberClass = std::is_class_v<T>;

}  // namespace nn

/// The functions that activations are made of, written so that a compiler can evaluate several
/// numbers at once: additions, multiplications and one division, no branch, no table, no call.
/// One function serves a single number and a loop over a million. Without contraction (the presets'
/// `-ffp-contract=off`) every processor gives the same bits, which the system's functions do not
/// promise. T is float or double. An ulp is a unit in the last place of the result; the bounds are
/// tested against long double. NaN gives NaN.
namespace nn::elementary {

/// \f[ e^x = 2^n e^r \f]
/// Within 1 ulp, results below the normal numbers and infinity included: the power of two is
/// applied in two steps, so that only the last of them rounds.
template <class T>
inline T exp(T x) {
  const T size = std::abs(x), deepest = Format<T>::deepest;
  const auto [n, r] = reduce(std::copysign(if_greater(size, deepest, deepest, size), x));
  const T half = nearest(n * T(0.5));
  return (1 + expm1_near_0(r)) * power_of_two(half) * power_of_two(n - half);
}

/// Half of e^x - 1 with what rounding has lost, -40 <= x <= highest.
template <class T>
inline Sum<T> half_expm1(T x) {
  const auto [n, r] = reduce(x);
  const T s = power_of_two(n - 1);
  return sum_of(s - T(0.5), s * expm1_near_0(r));
}

/// \f[ e^x - 1 = 2^n (e^r - 1) + (2^n - 1) \f]
/// Within 2 ulp, near 0 too, where the form on the left has no digit left.
template <class T>
inline T expm1(T x) {
  const T highest = Format<T>::highest, lowest = -40;  // e^-40 is too small to change -1
  const T above = if_greater(lowest, x, lowest, x);
  return 2 * half_expm1(if_greater(above, highest, highest, above)).value;
}

/// \f[ \tanh |x| = \frac{-e}{2 + e}, \qquad e = e^{-2|x|} - 1 \f]
/// Within 2 ulp: the quotient is corrected for what the roundings of e and 2 + e have lost. Odd.
template <class T>
inline T tanh(T x) {
  const T size = 2 * std::abs(x);
  const Sum<T> half = half_expm1(-if_greater(size, T(40), T(40), size));
  const T e = -2 * half.value, lost = -2 * half.lost;
  const Sum<T> below = sum_of(T(2), -e);
  const T q = e / below.value;
  const T inverse = (1 + q) * T(0.5);  // of the denominator
  return std::copysign(q + (lost - q * (below.lost - lost)) * inverse, x);
}

/// \f[ \sigma(x) = \frac{1}{1 + e^{-x}} = \frac{e^x}{1 + e^x} \f]
/// Within 2 ulp: of the two forms the one whose exponential is at most 1, corrected for what the
/// rounding of the denominator has lost.
template <class T>
inline T sigmoid(T x) {
  const T e = exp(-std::abs(x));
  const Sum<T> below = sum_of(T(1), e);
  const T q = if_greater(T(0), x, e, T(1)) / below.value;
  const T inverse = if_greater(T(0), x, 1 - q, q);  // of the denominator
  return q - q * below.lost * inverse;
}

/// log(1 + y) = k log 2 + log m, -1 < y < infinity; the logarithm of m by the odd series of
/// (m - 1) / (m + 1). Within 1 ulp, near 0 too.
/// Source: Sun Microsystems 1993, fdlibm, log1p.
template <class T>
inline T log1p(T y) {
  using F = Format<T>;
  using Bits = typename F::Bits;
  constexpr Bits one = std::bit_cast<Bits>(T(1));
  constexpr Bits root_half = std::bit_cast<Bits>(T(0.7071067811865476));  // m begins here
  constexpr Bits mantissa = (Bits(1) << F::digits) - 1;
  const T u = 1 + y;
  const Bits bits = std::bit_cast<Bits>(u) + (one - root_half);
  const T k =
      std::bit_cast<T>((bits >> F::digits) + std::bit_cast<Bits>(F::shift)) - (F::shift + F::bias);
  const T m = std::bit_cast<T>((bits & mantissa) + root_half);
  const T f = if_greater(std::abs(k), T(0.5), m - 1, y);
  const T lost = if_greater(std::abs(k), T(0.5), (y - (u - 1)) / u, T(0));
  const T half_square = f * f * T(0.5), s = f / (2 + f), z = s * s;
  T tail;
  if constexpr (sizeof(T) == sizeof(double)) {
    tail = z * horner(z, T(2) / 3, T(2) / 5, T(2) / 7, T(2) / 9, T(2) / 11, T(2) / 13, T(2) / 15,
                      T(2) / 17, T(2) / 19, T(2) / 21, T(2) / 23);
  } else {
    tail = z * horner(z, T(2) / 3, T(2) / 5, T(2) / 7, T(2) / 9, T(2) / 11);
  }
  const T low = s * (half_square + tail) + (k * F::ln2_low + lost);
  return k * F::ln2_high - ((half_square - low) - f);
}

/// \f[ \log(1 + e^x) = \max(x, 0) + \log(1 + e^{-|x|}) \f]
/// Within 2 ulp.
template <class T>
inline T softplus(T x) {
  return if_greater(x, T(0), x, T(0)) + log1p(exp(-std::abs(x)));
}

}  // namespace nn::elementary
