#include "2.1.hpp"

#include <limits>

namespace nn::exercise {

ValueAndSlope horner([[maybe_unused]] const Vector& beta, [[maybe_unused]] Real x) {
  // Your code here.
  const Real unknown = std::numeric_limits<Real>::quiet_NaN();
  return {unknown, unknown};
}

}  // namespace nn::exercise
