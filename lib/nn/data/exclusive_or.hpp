#pragma once
#include <nn/core/random.hpp>
#include <nn/data/dataset.hpp>

namespace nn {

/// The truth table of XOR with many samples about each of its four rows.
/// \f[ x = (a, b) + \varepsilon, \qquad a, b \in \{0, 1\}, \quad
///     y = 1[a \ne b], \quad \varepsilon \sim N(0, s^2 I) \f]
struct ExclusiveOr {
  Real noise = Real(0.15);  ///< s >= 0

  /// n >= 4 samples, X is n x 2, the corners 00, 01, 10, 11 by turns; the classes are "0" and "1".
  /// Throws std::invalid_argument for a wish out of range.
  ClassificationData draw(Index n, Rng& rng) const;
};

}  // namespace nn
