#include "6.1.hpp"

#include <cmath>

namespace nn::exercise {

//! [solution]
Real sigmoid_slope(Real a) { return a * (1 - a); }

Real tanh_slope(Real a) { return (1 - a) * (1 + a); }

Real elu_slope(Real a) { return a >= 0 ? 1 : a + 1; }

Real softplus_slope(Real a) { return -std::expm1(-a); }
//! [solution]

}  // namespace nn::exercise
