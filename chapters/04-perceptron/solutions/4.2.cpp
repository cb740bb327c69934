#include "4.2.hpp"

namespace nn::exercise {

//! [solution]
std::optional<Real> mistake_bound(const Matrix& X, const Vector& y, const Vector& w, Real b) {
  const Vector sums = y.array() * ((X * w).array() + b);
  const Real smallest = sums.minCoeff();
  if (!(smallest > 0)) return std::nullopt;
  const Real squared_radius = 1 + X.rowwise().squaredNorm().maxCoeff();
  return squared_radius * (w.squaredNorm() + b * b) / (smallest * smallest);
}
//! [solution]

}  // namespace nn::exercise
