#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// How steep the bowl of the squared loss is along its axes.
struct Curvature {
  Real smallest;  ///< lambda min, >= 0, the flattest axis
  Real largest;   ///< lambda max, the steepest axis

  /// The learning rate at which plain descent stops converging, 2 / lambda max.
  /// \implements{rate_limit}
  Real rate_limit() const { return 2 / largest; }

  /// The condition number, lambda max / lambda min; infinite where the bowl has a flat axis.
  /// \implements{condition}
  Real condition() const { return largest / smallest; }
};

/// The extreme eigenvalues of the Hessian of the squared loss,
/// \f[ H = \frac{1}{n} A^\top A , \f]
/// where A (n x d, n >= 1, d >= 1) is the design matrix with its column of ones, if it has one.
/// Throws DataError if there is no sample, no column or a number is not finite.
/// \implements{hessian}
Curvature curvature(const Matrix& A);

}  // namespace nn
