#pragma once
#include <bit>
#include <cmath>
#include <cstdint>

/// What the elementary functions are built from. T is float or double.
namespace nn::elementary {

/// What the functions know about a number type: its bits, and log 2 in two parts, the first of them
/// so short that its product with a whole number is exact.
template <class T>
struct Format;

/// Double precision: 52 bits behind the point.
template <>
struct Format<double> {
  using Bits = std::uint64_t;
  static constexpr int digits = 52, sign = 63;
  static constexpr double shift = 0x1.8p52, bias = 1023, log2_e = 0x1.71547652b82fep0;
  static constexpr double ln2_high = 0x1.62e42feep-1, ln2_low = 0x1.a39ef35793c76p-33;
  static constexpr double highest = 710;  ///< its exponential overflows
  static constexpr double deepest = 746;  ///< the exponential of -deepest rounds to 0
};

/// Single precision: 23 bits behind the point.
template <>
struct Format<float> {
  using Bits = std::uint32_t;
  static constexpr int digits = 23, sign = 31;
  static constexpr float shift = 0x1.8p23f, bias = 127, log2_e = 0x1.715476p0f;
  static constexpr float ln2_high = 0x1.62e4p-1f, ln2_low = 0x1.7f7d1cp-20f;
  static constexpr float highest = 89, deepest = 104;
};

/// a where x > y, otherwise b, also where one is NaN; by masks, since a branch would keep the loop
/// around it from being vectorised.
template <class T>
inline T if_greater(T x, T y, T a, T b) {
  using Bits = typename Format<T>::Bits;
  const Bits below = std::bit_cast<Bits>(y - x) & ~std::bit_cast<Bits>(x - y);
  const Bits mask = Bits(0) - (below >> Format<T>::sign);
  return std::bit_cast<T>((std::bit_cast<Bits>(a) & mask) | (std::bit_cast<Bits>(b) & ~mask));
}

/// The whole number nearest to x, |x| < 2^digits / 4: beyond the shift there are no fractions.
template <class T>
inline T nearest(T x) {
  return (x + Format<T>::shift) - Format<T>::shift;
}

/// 2^n for a whole n, -bias < n <= bias: n is moved to the bits of the exponent.
template <class T>
inline T power_of_two(T n) {
  using Bits = typename Format<T>::Bits;
  return std::bit_cast<T>((std::bit_cast<Bits>(n + Format<T>::shift) << Format<T>::digits) +
                          std::bit_cast<Bits>(T(1)));
}

/// The polynomial c0 + c1 x + c2 x^2 + ..., from its last term on.
template <class T>
inline T horner(T, T c) {
  return c;
}
template <class T, class... More>
inline T horner(T x, T c, More... more) {
  return c + x * horner(x, more...);
}

/// A sum as its rounded value and what rounding has lost.
template <class T>
struct Sum {
  T value, lost;
};

/// a + b without loss, where |a| >= |b| or a = 0.
/// Source: Dekker 1971, Numerische Mathematik 18, 224.
template <class T>
inline Sum<T> sum_of(T a, T b) {
  const T s = a + b;
  return {s, b - (s - a)};
}

/// x = n log 2 + r with a whole n and |r| <= log(2) / 2 or hardly more.
template <class T>
struct Reduced {
  T n;
  Sum<T> r;
};

/// Takes out of x the whole multiples of log 2.
template <class T>
inline Reduced<T> reduce(T x) {
  const T n = nearest(x * Format<T>::log2_e);
  return {n, sum_of(x - n * Format<T>::ln2_high, -(n * Format<T>::ln2_low))};
}

/// e^r - 1 for |r| <= log(2) / 2, by Taylor's series up to the first term too small to matter. Even
/// and odd powers are summed apart: two short chains instead of a long one.
template <class T>
inline T expm1_near_0(const Sum<T>& r) {
  const T x = r.value, s = x * x;
  T even, odd;
  if constexpr (sizeof(T) == sizeof(double)) {
    even =
        horner(s, T(1) / 2, T(1) / 24, T(1) / 720, T(1) / 40320, T(1) / 3628800, T(1) / 479001600);
    odd = horner(s, T(1) / 6, T(1) / 120, T(1) / 5040, T(1) / 362880, T(1) / 39916800,
                 T(1) / 6227020800);
  } else {
    even = horner(s, T(1) / 2, T(1) / 24, T(1) / 720, T(1) / 40320);
    odd = horner(s, T(1) / 6, T(1) / 120, T(1) / 5040);
  }
  return x + (s * (even + x * odd) + (r.lost + r.lost * x));
}

}  // namespace nn::elementary
