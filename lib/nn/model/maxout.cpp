#include <nn/core/contract.hpp>
#include <nn/model/maxout.hpp>

namespace nn {

Index Maxout::units(Index affine_outputs) const {
  require_option(pieces >= 1, "pieces", static_cast<Real>(pieces), ">= 1");
  const Index whole = affine_outputs / pieces;
  require_shape("Z", any_size, affine_outputs, any_size, whole * pieces);
  return whole;
}

void Maxout::forward(const Matrix& Z, Matrix& H) const {
  H.resize(Z.rows(), units(Z.cols()));
  for (Index i = 0; i < Z.rows(); ++i) {
    for (Index j = 0; j < H.cols(); ++j) H(i, j) = Z.row(i).segment(j * pieces, pieces).maxCoeff();
  }
}

void Maxout::backward(const Matrix& Z, const Matrix& dH, Matrix& dZ) const {
  require_shape("dH", dH, Z.rows(), units(Z.cols()));
  dZ.setZero(Z.rows(), Z.cols());
  for (Index i = 0; i < Z.rows(); ++i) {
    for (Index j = 0; j < dH.cols(); ++j) {
      Index largest = 0;
      Z.row(i).segment(j * pieces, pieces).maxCoeff(&largest);
      dZ(i, j * pieces + largest) = dH(i, j);
    }
  }
}

}  // namespace nn
