#include "6.1.hpp"

#include <limits>

namespace nn::exercise {

constexpr Real unknown = std::numeric_limits<Real>::quiet_NaN();

Real sigmoid_slope([[maybe_unused]] Real a) {
  // Your code here.
  return unknown;
}

Real tanh_slope([[maybe_unused]] Real a) {
  // Your code here.
  return unknown;
}

Real elu_slope([[maybe_unused]] Real a) {
  // Your code here.
  return unknown;
}

Real softplus_slope([[maybe_unused]] Real a) {
  // Your code here.
  return unknown;
}

}  // namespace nn::exercise
