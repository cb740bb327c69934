// The curve that the figures of this chapter approximate.
#pragma once
#include <nn/core/matrix.hpp>

#include <cmath>
#include <numbers>

/// A hill and a valley with a wave on them, on the interval from 0 to 1.
/// \f[ f(x) = \sin 2\pi x + \tfrac{2}{5} \sin 5\pi x, \qquad |f'| \le 4\pi, \quad
///     |f''| \le 14\pi^2 \f]
inline nn::Real hills(nn::Real x) {
  constexpr nn::Real pi = std::numbers::pi_v<nn::Real>;
  return std::sin(2 * pi * x) + nn::Real(0.4) * std::sin(5 * pi * x);
}

inline constexpr nn::Real steepest = 4 * std::numbers::pi_v<nn::Real>;  ///< bounds |f'|
inline constexpr nn::Real most_bent =
    14 * std::numbers::pi_v<nn::Real> * std::numbers::pi_v<nn::Real>;  ///< bounds |f''|
