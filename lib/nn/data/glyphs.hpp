#pragma once
#include <nn/core/random.hpp>
#include <nn/data/dataset.hpp>

namespace nn {

/// Small images of the ten digits, each moved, inked and smudged in its own way: ten classes in 64
/// dimensions, to which no published table is needed.
/// \f[ x = \operatorname{clip}_{[0, 1]}
///     \bigl( c \cdot T_{u, v}(\beta_k \oplus t) + \varepsilon \bigr) \f]
/// \f[ u, v \sim U(-m, m), \quad t \sim U(0, t_{\max}), \quad c \sim U(c_{\min}, 1), \quad
///     \varepsilon \sim N(0, s^2 I) \f]
/// The bitmap of digit k is thickened (its four neighbours share t of a pixel's ink), moved by u
/// rows and v columns with linear interpolation, weighed with the contrast c, and overlaid with
/// noise, pixel by pixel.
struct Glyphs {
  Real shift = Real(1.2);      ///< m, 0 to 8, in pixels
  Real thickness = Real(0.8);  ///< t_max, 0 to 1, share of the ink
  Real faintest = Real(0.5);   ///< c_min, > 0 to 1
  Real noise = Real(0.1);      ///< s >= 0, ink is 1

  /// n >= 1 images, X is n x 64, the pixels row by row, each 0 to 1; the digits 0 to 9 by turns.
  /// Throws std::invalid_argument for a wish out of range.
  ClassificationData draw(Index n, Rng& rng) const;
};

}  // namespace nn
