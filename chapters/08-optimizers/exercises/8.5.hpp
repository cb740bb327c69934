#pragma once
#include <nn/core/matrix.hpp>

#include <optional>

namespace nn::exercise {

/// At a point where the gradient is 0: the direction along which the function falls most steeply
/// away, of length 1, or nothing if it does not fall in any direction (no curvature is negative).
/// H is the Hessian there, 2 x 2 and symmetric. Either sign of the direction will do.
std::optional<Vector> way_out(const Matrix& H);

}  // namespace nn::exercise
