#pragma once
#include <nn/core/random.hpp>
#include <nn/data/dataset.hpp>

namespace nn {

/// Two half circles that reach into each other: two classes that no line separates.
/// \f[ x = (\cos t, \sin t) + \varepsilon \;\text{ or }\;
///     x = (1 - \cos t, \tfrac12 - \sin t) + \varepsilon, \qquad
///     t \sim U(0, \pi), \quad \varepsilon \sim N(0, s^2 I) \f]
struct TwoMoons {
  Real noise = Real(0.1);  ///< s >= 0

  /// n >= 2 samples, X is n x 2, the classes by turns: "outer" (0) and "inner" (1).
  ClassificationData draw(Index n, Rng& rng) const;
};

}  // namespace nn
