#include "8.4.hpp"

#include <limits>

namespace nn::exercise {

namespace {

constexpr Real unknown = std::numeric_limits<Real>::quiet_NaN();

}  // namespace

Rolling coast([[maybe_unused]] Rolling now, [[maybe_unused]] Real alpha, [[maybe_unused]] Index k) {
  // Your code here.
  return {unknown, unknown};
}

Real reach([[maybe_unused]] Rolling now, [[maybe_unused]] Real alpha) {
  // And here.
  return unknown;
}

}  // namespace nn::exercise
