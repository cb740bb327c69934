#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// Columns brought to mean 0 and standard deviation 1.
/// \f[ x'_j = \frac{x_j - \mu_j}{s_j} \f]
/// It is fitted on the training part only and then applied to every part.
/// \implements{standardise}
struct Standardizer {
  RowVector mean;   ///< 1 x d
  RowVector scale;  ///< 1 x d, standard deviation (divisor n); 1 where a column is constant

  /// Learns mean and scale from X (n x d, n >= 1). Throws DataError if X is empty.
  static Standardizer fit(const Matrix& X);

  /// X (n x d) in the new units. Throws ShapeError if X has another number of columns.
  Matrix transform(const Matrix& X) const;

  /// Back to the old units.
  Matrix inverse(const Matrix& X) const;
};

}  // namespace nn
