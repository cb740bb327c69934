#include "8.2.hpp"

#include <limits>

namespace nn::exercise {

Vector clip(const Vector& g, [[maybe_unused]] Real limit) {
  // Your code here.
  return Vector::Constant(g.size(), std::numeric_limits<Real>::quiet_NaN());
}

}  // namespace nn::exercise
