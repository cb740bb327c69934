#include "5.5.hpp"

namespace nn::exercise {

Staircase staircase([[maybe_unused]] Real low, [[maybe_unused]] Real high,
                    [[maybe_unused]] const Vector& y) {
  // Your code here.
  return {Vector(), Vector(), 0};
}

}  // namespace nn::exercise
