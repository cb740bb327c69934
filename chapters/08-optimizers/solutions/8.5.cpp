#include "8.5.hpp"

#include <cmath>

namespace nn::exercise {

//! [solution]
std::optional<Vector> way_out(const Matrix& H) {
  const Real half = (H(0, 0) + H(1, 1)) / 2, off = H(0, 1), gap = (H(0, 0) - H(1, 1)) / 2;
  const Real smallest = half - std::hypot(gap, off);
  if (!(smallest < 0)) return std::nullopt;
  // H v = smallest v, from the row that leaves the longer vector.
  const Real reach = std::hypot(gap, off) + std::abs(gap);
  if (reach == 0) return Vector{{1, 0}};  // all directions alike
  const Vector v = gap > 0 ? Vector{{-off, reach}} : Vector{{reach, -off}};
  return v / std::hypot(reach, off);
}
//! [solution]

}  // namespace nn::exercise
