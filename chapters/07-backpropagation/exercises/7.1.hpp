#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The gradient of \f$ f(x, y, z) = (x + y) \max(y, z) \f$, by hand.
/// \param x, y, z where; y and z differ
/// \returns the derivatives with respect to x, y and z
Vector gradient_of_f(Real x, Real y, Real z);

}  // namespace nn::exercise
