#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// One step of Nesterov's method at the look-ahead point, with a brake: where the velocity goes
/// uphill, g . v > 0, it is forgotten before the step. Then
/// v <- alpha v - rate g, theta <- theta + alpha v - rate g.
/// theta, v, g: p. Returns whether it has braked.
bool braked_step(Vector& theta, Vector& v, const Vector& g, Real alpha, Real rate);

/// Minimises ½ Σ h_i x_i² from `theta` by such steps at the rate 1 / max h. Nobody says what alpha
/// should be: let it be (k - 1)/(k + 2) in step k, and count k from 1 again after each step that
/// has braked. Returns the steps taken until theta is at most `share` of its first length, or
/// `most`. h: p positive curvatures; theta: p.
Index steps_to(const Vector& h, Vector theta, Real share, Index most);

}  // namespace nn::exercise
