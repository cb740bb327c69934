#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// What the last of Adam's steps adds to one parameter, from all its gradients so far: no moments
/// are kept. gradients: t >= 1 numbers, the oldest first. rate > 0, 0 <= beta1 < 1, 0 <= beta2 < 1;
/// epsilon is 0. If all gradients are 0 the step is 0.
Real adam_step(const Vector& gradients, Real rate, Real beta1, Real beta2);

}  // namespace nn::exercise
