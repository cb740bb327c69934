#include "6.2.hpp"

#include <algorithm>
#include <cmath>

namespace nn::exercise {

//! [solution]
Real log_sigmoid(Real z) { return std::min(z, Real(0)) - std::log1p(std::exp(-std::abs(z))); }
//! [solution]

}  // namespace nn::exercise
