#include <nn/core/contract.hpp>
#include <nn/model/maxout.hpp>

namespace nn {

void Maxout::forward(const Matrix& Z, Matrix& H) const {
  require_option(pieces >= 1, "pieces", static_cast<Real>(pieces), ">= 1");
  const Index units = Z.cols() / pieces;
  require_shape("Z", Z, any_size, units * pieces);
  H.resize(Z.rows(), units);
  for (Index i = 0; i < Z.rows(); ++i) {
    for (Index j = 0; j < units; ++j) H(i, j) = Z.row(i).segment(j * pieces, pieces).maxCoeff();
  }
}

//! [backward]
void Maxout::backward(const Matrix& Z, const Matrix& dH, Matrix& dZ) const {
  require_shape("dH", dH, Z.rows(), Z.cols() / pieces);
  dZ.setZero(Z.rows(), Z.cols());
  for (Index i = 0; i < Z.rows(); ++i) {
    for (Index j = 0; j < dH.cols(); ++j) {
      Index largest = 0;
      Z.row(i).segment(j * pieces, pieces).maxCoeff(&largest);
      dZ(i, j * pieces + largest) = dH(i, j);
    }
  }
}
//! [backward]

}  // namespace nn
