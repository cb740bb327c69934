#include "3.2.hpp"

#include <limits>

namespace nn::exercise {

Vector signed_distances(const Matrix& X, [[maybe_unused]] const Vector& w,
                        [[maybe_unused]] Real b) {
  // Your code here.
  return Vector::Constant(X.rows(), std::numeric_limits<Real>::quiet_NaN());
}

Real zone_of_doubt([[maybe_unused]] const Vector& w, [[maybe_unused]] Real p) {
  // And here.
  return std::numeric_limits<Real>::quiet_NaN();
}

}  // namespace nn::exercise
