#pragma once
#include <nn/core/random.hpp>
#include <nn/data/dataset.hpp>

namespace nn {

/// Spiral arms that wind about the origin and each other, one class an arm.
/// \f[ x = r \,\bigl(\cos \varphi, \sin \varphi\bigr) + \varepsilon, \qquad
///     \varphi = 2\pi \Bigl(\tau r + \frac{k}{K}\Bigr), \quad
///     r \sim U(r_0, 1), \quad \varepsilon \sim N(0, s^2 I) \f]
/// An arm is followed by the next at a distance of 1 / (K tau) along the radius.
/// Source: the task of Lang and Witbrock 1988, Proceedings of the 1988 Connectionist Models Summer
/// School, 52.
struct Spirals {
  Index arms = 2;           ///< K >= 2
  Real turns = 1;           ///< tau >= 0, how often an arm would wind from the centre to radius 1
  Real start = Real(0.1);   ///< r_0, radius at which an arm begins, 0 <= r_0 < 1
  Real noise = Real(0.03);  ///< s >= 0

  /// n >= K samples, X is n x 2, the classes by turns: "arm 1" (0), "arm 2" (1), ... Throws
  /// std::invalid_argument for a wish out of range.
  ClassificationData draw(Index n, Rng& rng) const;
};

}  // namespace nn
