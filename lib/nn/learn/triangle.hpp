#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// The power of two near 1 / `size`, size >= 0: scaling by it rounds nothing. 1 for size 0.
Real power_of_two_near_inverse(Real size);

/// A tall least-squares problem reduced to a small one with the same solutions.
struct Triangle {
  Matrix R;  ///< min(n, d) x d: A = QR
  Matrix C;  ///< min(n, d) x q: QᵀY
};

/// Folds A (n x d) and Y (n x q), 1024 rows at a time, into R and QᵀY by Householder reflections.
/// Each block is stacked under what the rows before it left and reduced again: memory and cost of
/// the extra work are those of d + q columns, however many rows there are. Columns are scaled on their way in and out, so that the
/// squares within neither overflow nor vanish.
Triangle triangle(const Matrix& A, const Matrix& Y);

}  // namespace nn
