#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The slope of each activation at a place z that is not given: only the value a = f(z) is. For ELU
/// with alpha = 1, where a = 0 takes the slope 1.
Real sigmoid_slope(Real a);   ///< 0 < a < 1
Real tanh_slope(Real a);      ///< -1 < a < 1
Real elu_slope(Real a);       ///< a > -1
Real softplus_slope(Real a);  ///< a > 0, however small: to 12 digits in double, 4 in float

}  // namespace nn::exercise
