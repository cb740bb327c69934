#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// One step of momentum in the other convention, where the rate stands outside the velocity:
/// theta <- theta - rate * u at the end. Change u so that the walk is that of
/// v <- alpha v - rate g, theta <- theta + v, even when the rate changes from step to step.
/// theta, u, g: p; before the first step u is 0. rate and previous_rate > 0; before the first step
/// previous_rate is the same as rate.
void step(Vector& theta, Vector& u, const Vector& g, Real alpha, Real rate, Real previous_rate);

}  // namespace nn::exercise
