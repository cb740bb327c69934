#pragma once
#include <nn/core/matrix.hpp>

#include <functional>

namespace nn::exercise {

/// The Hessian times a vector, from gradients alone.
/// \f[ H v = \lim_{h \to 0} \frac{\nabla L(\theta + h v) - \nabla L(\theta - h v)}{2 h} \f]
/// \param gradient gives the p derivatives at any theta; it may be called twice, no more
/// \param theta p numbers
/// \param v p numbers of any length, perhaps all 0
/// \returns p numbers
Vector hessian_times(const std::function<Vector(const Vector&)>& gradient, const Vector& theta,
                     const Vector& v);

}  // namespace nn::exercise
