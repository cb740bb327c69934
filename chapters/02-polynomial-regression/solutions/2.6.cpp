#include "2.6.hpp"

#include <cmath>

namespace nn::exercise {

//! [solution]
namespace {

// The angle whose cosine is point i of n.
Real angle(Index i, Index n) {
  const Real pi = std::acos(Real(-1));
  return pi * (static_cast<Real>(i) + Real(0.5)) / static_cast<Real>(n);
}

}  // namespace

Vector chebyshev_points(Index n) {
  Vector t(n);
  for (Index i = 0; i < n; ++i) t(i) = std::cos(angle(i, n));
  return t;
}

Vector chebyshev_fit(const Vector& y, Index degree) {
  const Index n = y.size();
  Vector c = Vector::Zero(degree + 1);
  for (Index k = 0; k <= degree; ++k) {
    const Real order = static_cast<Real>(k);
    for (Index i = 0; i < n; ++i) c(k) += y(i) * std::cos(order * angle(i, n));
    c(k) *= (k == 0 ? Real(1) : Real(2)) / static_cast<Real>(n);
  }
  return c;
}

Real clenshaw(const Vector& c, Real t) {
  Real next = 0, after_next = 0;  // b_{k+1} and b_{k+2}
  for (Index k = c.size() - 1; k > 0; --k) {
    const Real current = c(k) + 2 * t * next - after_next;
    after_next = next;
    next = current;
  }
  return c.size() > 0 ? c(0) + t * next - after_next : Real(0);
}
//! [solution]

}  // namespace nn::exercise
