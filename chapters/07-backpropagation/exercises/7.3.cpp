#include "7.3.hpp"

namespace nn::exercise {

Vector through_softmax([[maybe_unused]] const Vector& p, [[maybe_unused]] const Vector& dp) {
  // Your code here.
  return {};
}

}  // namespace nn::exercise
