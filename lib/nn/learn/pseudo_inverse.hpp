#pragma once
#include <nn/learn/least_squares.hpp>

namespace nn {

/// The Moore-Penrose pseudo-inverse, from the singular values.
/// \f[ A = U \Sigma V^\top \;\Rightarrow\; A^+ = V \Sigma^+ U^\top \f]
/// where Σ⁺ inverts what is above max(n, d) ε σ_max and leaves the rest 0.
/// Shapes: A is n x d, A⁺ is d x n. Throws DataError if a number is not finite.
/// Source: Penrose 1955, Mathematical Proceedings of the Cambridge Philosophical Society 51(3), 406.
Matrix pseudo_inverse(const Matrix& A);

/// Least squares by the pseudo-inverse, B = A⁺Y: the minimum-norm minimiser for every A.
/// Shapes and errors as for least_squares.
/// \implements{pseudo_inverse}
LeastSquares least_squares_by_pseudo_inverse(const Matrix& A, const Matrix& Y);

}  // namespace nn
