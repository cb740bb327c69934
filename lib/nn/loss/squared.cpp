#include <nn/core/contract.hpp>
#include <nn/loss/squared.hpp>

namespace nn {

//! [value]
Real Squared::value(const Matrix& O, const Matrix& Y) const {
  require_shape("O", O, Y.rows(), Y.cols());
  return (O - Y).squaredNorm() / (2 * static_cast<Real>(O.rows()));
}
//! [value]

void Squared::gradient(const Matrix& O, const Matrix& Y, Matrix& dO) const {
  require_shape("O", O, Y.rows(), Y.cols());
  dO = (O - Y) / static_cast<Real>(O.rows());
}

}  // namespace nn
