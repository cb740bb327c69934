#include "5.5.hpp"

namespace nn::exercise {

//! [solution]
Staircase staircase(Real low, Real high, const Vector& y) {
  const Index m = y.size();
  Staircase net{Vector(m - 1), Vector(m - 1), y(0)};
  for (Index j = 0; j + 1 < m; ++j) {
    net.b(j) = -(low + (high - low) * static_cast<Real>(j + 1) / static_cast<Real>(m));
    net.v(j) = y(j + 1) - y(j);
  }
  return net;
}
//! [solution]

}  // namespace nn::exercise
