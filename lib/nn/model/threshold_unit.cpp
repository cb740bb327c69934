#include <nn/core/contract.hpp>
#include <nn/model/threshold_unit.hpp>

namespace nn {

//! [fire]
Labels ThresholdUnit::fire(const Matrix& X) const {
  require_shape("X", X, any_size, w.size());
  return ((X * w).array() >= threshold).cast<Index>();
}
//! [fire]

//! [with_bias]
Fitted<Affine> ThresholdUnit::with_bias() const {
  Fitted<Affine> brick{{w.size(), 1}, Vector(w.size() + 1)};
  brick.theta << w, -threshold;
  return brick;
}

Labels step(const Matrix& O) {
  require_shape("O", O, any_size, 1);
  return (O.col(0).array() >= 0).cast<Index>();
}
//! [with_bias]

//! [gates]
ThresholdUnit and_unit() { return {Vector{{1, 1}}, Real(1.5)}; }
ThresholdUnit nand_unit() { return {Vector{{-1, -1}}, Real(-1.5)}; }
ThresholdUnit or_unit() { return {Vector{{1, 1}}, Real(0.5)}; }
//! [gates]

}  // namespace nn
