#include "1.1.hpp"

namespace nn::exercise {

//! [solution]
Line line_by_hand(const Vector& x, const Vector& y) {
  // Seen from the first sample, equal x are all exactly 0.
  const Vector from_first = x.array() - x(0);
  const Vector u = from_first.array() - from_first.mean();
  const Vector v = y.array() - y.mean();
  const Real scatter = u.squaredNorm();
  const Real slope = scatter > 0 ? u.dot(v) / scatter : Real(0);
  return {slope, y.mean() - slope * x.mean()};
}
//! [solution]

}  // namespace nn::exercise
