#include "8.6.hpp"

namespace nn::exercise {

//! [solution]
bool braked_step(Vector& theta, Vector& v, const Vector& g, Real alpha, Real rate) {
  const bool uphill = g.dot(v) > 0;
  if (uphill) v.setZero();
  v = alpha * v - rate * g;
  theta += alpha * v - rate * g;
  return uphill;
}

Index steps_to(const Vector& h, Vector theta, Real share, Index most) {
  const Real goal = share * theta.norm(), rate = 1 / h.maxCoeff();
  Vector v = Vector::Zero(theta.size());
  Index t = 0;
  for (Index k = 1; t < most && theta.norm() > goal; ++t) {
    const Real alpha = static_cast<Real>(k - 1) / static_cast<Real>(k + 2);
    const Vector g = h.cwiseProduct(theta);
    k = braked_step(theta, v, g, alpha, rate) ? 1 : k + 1;
  }
  return t;
}
//! [solution]

}  // namespace nn::exercise
