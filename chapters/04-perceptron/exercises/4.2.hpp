#pragma once
#include <nn/core/matrix.hpp>

#include <optional>

namespace nn::exercise {

/// The largest number of mistakes that the perceptron can make on some samples, from zero weights
/// and in whatever order they come, as one separating line proves it.
/// \f[ \Bigl( \frac{R}{\gamma} \Bigr)^2, \qquad R = \max_i \lVert a_i \rVert, \qquad
///     \gamma = \min_i \frac{y_i \, (w^\top x_i + b)}{\sqrt{\lVert w \rVert^2 + b^2}}, \qquad
///     a_i = [1, x_i] \f]
/// The answer is empty where the line does not separate the samples, with room on both sides.
/// Shapes: X is n x d, n >= 1; y has n entries, each 1 or -1; w has d.
std::optional<Real> mistake_bound(const Matrix& X, const Vector& y, const Vector& w, Real b);

}  // namespace nn::exercise
