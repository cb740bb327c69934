#include "7.6.hpp"

namespace nn::exercise {

Vector curvature_along([[maybe_unused]] const std::function<Vector(const Vector&)>& gradient,
                       [[maybe_unused]] const Vector& theta, [[maybe_unused]] const Vector& v) {
  // Your code here.
  return {};
}

}  // namespace nn::exercise
