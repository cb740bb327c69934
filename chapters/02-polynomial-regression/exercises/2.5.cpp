#include "2.5.hpp"

#include <limits>

namespace nn::exercise {

Vector recentred(Vector beta, [[maybe_unused]] Real c) {
  // Your code here.
  return Vector::Constant(beta.size(), std::numeric_limits<Real>::quiet_NaN());
}

}  // namespace nn::exercise
