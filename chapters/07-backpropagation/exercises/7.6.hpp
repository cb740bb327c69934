#pragma once
#include <nn/core/matrix.hpp>

#include <functional>

namespace nn::exercise {

/// The product of the Hessian with a direction, from gradients alone.
/// \f[ H v = \frac{d}{dt} \, \nabla L(\theta + t v) \Big|_{t = 0} \f]
/// `gradient` returns the gradient at a point; it may be called twice. theta and v have p entries,
/// v is not 0, and its length may be anything from 10^-6 to 10^6. The parameters have ordinary
/// size.
Vector curvature_along(const std::function<Vector(const Vector&)>& gradient, const Vector& theta,
                       const Vector& v);

}  // namespace nn::exercise
