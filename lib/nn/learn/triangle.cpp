#include <nn/core/contract.hpp>
#include <nn/learn/triangle.hpp>

#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <limits>

namespace nn {
namespace {

// Householder reflections work on columns, so here they lie together.
using ByColumn = Eigen::Matrix<Real, Eigen::Dynamic, Eigen::Dynamic>;

constexpr Index block_rows = 1024;

// Row by row, as the table lies in memory.
RowVector column_scales(const Matrix& A) {
  RowVector largest = RowVector::Zero(A.cols());
  for (Index i = 0; i < A.rows(); ++i) largest = largest.cwiseMax(A.row(i).cwiseAbs());
  return largest.unaryExpr(&power_of_two_near_inverse);
}

}  // namespace

Real power_of_two_near_inverse(Real size) {
  constexpr int largest = std::numeric_limits<Real>::max_exponent - 1;
  return size > 0 ? std::ldexp(Real(1), std::min(-std::ilogb(size), largest)) : Real(1);
}

//! [triangle]
Triangle triangle(const Matrix& A, const Matrix& Y) {
  require_shape("Y", Y, A.rows(), any_size);
  const Index d = A.cols(), q = Y.cols();
  const RowVector a = column_scales(A), y = column_scales(Y);
  ByColumn kept(0, d + q);  // the triangle of [A Y] so far, its columns scaled
  for (Index first = 0; first < A.rows(); first += block_rows) {
    const Index rows = std::min(block_rows, A.rows() - first);
    ByColumn stacked(kept.rows() + rows, d + q);
    stacked.topRows(kept.rows()) = kept;
    stacked.bottomLeftCorner(rows, d) = A.middleRows(first, rows) * a.asDiagonal();
    stacked.bottomRightCorner(rows, q) = Y.middleRows(first, rows) * y.asDiagonal();
    const Eigen::HouseholderQR<Eigen::Ref<ByColumn>> qr(stacked);
    const Index height = std::min(stacked.rows(), d + q);
    kept = stacked.topRows(height).triangularView<Eigen::Upper>();
  }
  const Index height = std::min(kept.rows(), d);
  return {kept.topLeftCorner(height, d) * a.cwiseInverse().asDiagonal(),
          kept.topRightCorner(height, q) * y.cwiseInverse().asDiagonal()};
}
//! [triangle]

}  // namespace nn
