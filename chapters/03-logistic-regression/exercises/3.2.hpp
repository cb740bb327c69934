#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// How far each sample is from the decision boundary of a logistic regression, along the normal:
/// above 0 on the side of class 1, below 0 on the other.
/// \f[ \{ x : x^\top w + b = 0 \} \f]
/// Shapes: X is n x d, w has d entries and is not 0, the answer has n.
Vector signed_distances(const Matrix& X, const Vector& w, Real b);

/// The width of the zone of doubt: the distance between the two hyperplanes on which the model says
/// 1 - p and p, for 1/2 < p < 1.
Real zone_of_doubt(const Vector& w, Real p);

}  // namespace nn::exercise
