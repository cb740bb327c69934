#pragma once
#include <nn/core/matrix.hpp>

#include <functional>

namespace nn::exercise {

/// A solver that knows one output only: from A (n x d) and y (n) it makes d coefficients.
using OneOutput = std::function<Vector(const Matrix& A, const Vector& y)>;

/// Least squares for q outputs, by a solver for one.
/// \f[ \min_B \lVert AB - Y \rVert_F^2 \f]
/// Shapes: A is n x d, Y is n x q, and B is d x q.
Matrix fit_each_output(const Matrix& A, const Matrix& Y, const OneOutput& solve);

}  // namespace nn::exercise
