#include <nn/core/contract.hpp>
#include <nn/learn/triangle.hpp>

#include <Eigen/QR>
#include <algorithm>

namespace nn {
namespace {

// Householder reflections work on columns, so here they lie together.
using ByColumn = Eigen::Matrix<Real, Eigen::Dynamic, Eigen::Dynamic>;

constexpr Index block_rows = 1024;

}  // namespace

//! [triangle]
Triangle triangle(const Matrix& A, const Matrix& Y) {
  require_shape("Y", Y, A.rows(), any_size);
  const Index d = A.cols(), q = Y.cols();
  ByColumn kept(0, d + q);  // the triangle of [A Y] so far
  for (Index first = 0; first < A.rows(); first += block_rows) {
    const Index rows = std::min(block_rows, A.rows() - first);
    ByColumn stacked(kept.rows() + rows, d + q);
    stacked.topRows(kept.rows()) = kept;
    stacked.bottomLeftCorner(rows, d) = A.middleRows(first, rows);
    stacked.bottomRightCorner(rows, q) = Y.middleRows(first, rows);
    const Eigen::HouseholderQR<Eigen::Ref<ByColumn>> qr(stacked);
    const Index height = std::min(stacked.rows(), d + q);
    kept = stacked.topRows(height).triangularView<Eigen::Upper>();
  }
  const Index height = std::min(kept.rows(), d);
  return {kept.topLeftCorner(height, d), kept.topRightCorner(height, q)};
}
//! [triangle]

}  // namespace nn
