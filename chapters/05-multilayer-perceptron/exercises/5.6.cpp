#include "5.6.hpp"

namespace nn::exercise {

Corners join([[maybe_unused]] const Vector& x, [[maybe_unused]] const Vector& y) {
  // Your code here.
  return {Vector(), Vector(), 0};
}

}  // namespace nn::exercise
