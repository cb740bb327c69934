#include "7.1.hpp"

#include <limits>

namespace nn::exercise {

Slopes walk([[maybe_unused]] Real x, [[maybe_unused]] Real y) {
  // Your code here.
  constexpr Real unknown = std::numeric_limits<Real>::quiet_NaN();
  return {unknown, unknown, unknown};
}

}  // namespace nn::exercise
