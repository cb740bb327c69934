#include "4.5.hpp"

namespace nn::exercise {

//! [solution]
Vector averaged_weights(const Matrix& A, const Vector& y, const std::vector<Mistake>& mistakes,
                        Index steps) {
  Vector average = Vector::Zero(A.cols());
  for (const auto& [step, sample] : mistakes) {
    const Real share = static_cast<Real>(steps - step + 1) / static_cast<Real>(steps);
    average += share * y(sample) * A.row(sample).transpose();
  }
  return average;
}
//! [solution]

}  // namespace nn::exercise
