#include "8.3.hpp"

#include <limits>

namespace nn::exercise {

void step(Vector& theta, [[maybe_unused]] Vector& u, [[maybe_unused]] const Vector& g,
          [[maybe_unused]] Real alpha, [[maybe_unused]] Real rate,
          [[maybe_unused]] Real previous_rate) {
  // Your code here.
  theta.setConstant(std::numeric_limits<Real>::quiet_NaN());
}

}  // namespace nn::exercise
