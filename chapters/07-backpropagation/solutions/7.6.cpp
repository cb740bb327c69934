#include "7.6.hpp"

namespace nn::exercise {

//! [solution]
Matrix standardise_backward(const Matrix& X, const Matrix& dZ, Real epsilon) {
  const Real n = static_cast<Real>(X.rows());
  const Matrix centred = X.rowwise() - X.colwise().mean();
  const RowVector s = (centred.array().square().colwise().sum() / n + epsilon).sqrt();
  const Matrix Z = centred.array().rowwise() / s.array();
  const RowVector along = Z.cwiseProduct(dZ).colwise().sum() / n;  // what the deviation hands back
  const Matrix in_x = dZ.rowwise() - dZ.colwise().mean();          // and what the mean does
  return (in_x.array() - Z.array().rowwise() * along.array()).rowwise() / s.array();
}
//! [solution]

}  // namespace nn::exercise
