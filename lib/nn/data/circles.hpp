#pragma once
#include <nn/core/random.hpp>
#include <nn/data/dataset.hpp>

namespace nn {

/// Two rings about the origin, one within the other: two classes that no line separates, but the
/// distance from the origin does.
/// \f[ x = r_k (\cos t, \sin t) + \varepsilon, \qquad
///     t \sim U(0, 2\pi), \quad \varepsilon \sim N(0, s^2 I) \f]
struct Circles {
  Real outer = 1;           ///< radius r_0 of class 0, > inner
  Real inner = Real(0.5);   ///< radius r_1 of class 1, >= 0
  Real noise = Real(0.05);  ///< s >= 0

  /// n >= 2 samples, X is n x 2, the classes by turns: "outer" (0) and "inner" (1). Throws
  /// std::invalid_argument for a wish out of range.
  ClassificationData draw(Index n, Rng& rng) const;
};

}  // namespace nn
