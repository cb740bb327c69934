#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// Coordinates in which the columns of a design matrix are orthonormal.
/// \f[ A = QR, \qquad M = R^{+}, \qquad A M = Q \f]
/// A coefficient vector is M times its coordinates, so it lies in the row space of A: of all that
/// give the same predictions it is the shortest. Newton's method takes the same steps in any
/// coordinates; its Hessian is only well conditioned in these.
struct Orthonormal {
  Matrix M;        ///< d x d
  Matrix Q;        ///< n x d, = A M; orthonormal columns where the rank is full
  Index rank = 0;  ///< independent columns of A in working precision

  /// The coordinates for A (n x d, n >= 1). Throws DataError if a number is not finite.
  static Orthonormal of(const Matrix& A);
};

}  // namespace nn
