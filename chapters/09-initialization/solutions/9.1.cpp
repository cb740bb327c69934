#include "9.1.hpp"

#include <cmath>

namespace nn::exercise {

//! [solution]
Real uniform_reach(Real variance) { return std::sqrt(3 * variance); }

Real coin_size(Real variance) { return std::sqrt(variance); }

Real triangle_reach(Real variance) { return std::sqrt(6 * variance); }
//! [solution]

}  // namespace nn::exercise
