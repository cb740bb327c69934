#pragma once
#include <nn/core/random.hpp>
#include <nn/data/dataset.hpp>

#include <string>
#include <vector>

namespace nn {

/// One class of samples that lie around a centre, equally wide in all directions.
struct Blob {
  std::string name;  ///< of the class
  RowVector centre;  ///< 1 x d, d >= 1
  Real spread = 1;   ///< s >= 0, standard deviation along each axis
  Index count = 1;   ///< samples, >= 1
};

/// Gaussian classes, one a blob, numbered and stored in the order given.
/// \f[ x \mid y = k \;\sim\; N(\mu_k, s_k^2 I) \f]
/// Where all spreads are equal, the probability of a class given x is exactly a softmax of linear
/// scores; the logit of class k against class r is then
/// \f[ \log \frac{P(y = k \mid x)}{P(y = r \mid x)} =
///     \frac{(\mu_k - \mu_r)^\top x}{s^2} - \frac{\lVert \mu_k \rVert^2 - \lVert \mu_r \rVert^2}{2
///     s^2}
///     + \log \frac{n_k}{n_r} \f]
/// Source: Bishop 2006, Pattern Recognition and Machine Learning, section 4.2.1.
struct Blobs {
  std::vector<Blob> blobs;  ///< K >= 1

  /// The samples of all blobs, drawn one blob after another: X is n x d, n the sum of the counts.
  /// Throws std::invalid_argument for a count or a spread out of range, ShapeError where a centre
  /// has another number of coordinates than the first, DataError without a blob or a coordinate.
  ClassificationData draw(Rng& rng) const;
};

}  // namespace nn
