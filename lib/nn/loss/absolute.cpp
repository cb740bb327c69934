#include <nn/core/contract.hpp>
#include <nn/loss/absolute.hpp>

namespace nn {

Real Absolute::value(const Matrix& O, const Matrix& Y) const {
  require_shape("O", O, Y.rows(), Y.cols());
  return (O - Y).cwiseAbs().sum() / static_cast<Real>(O.rows());
}

void Absolute::gradient(const Matrix& O, const Matrix& Y, Matrix& dO) const {
  require_shape("O", O, Y.rows(), Y.cols());
  dO = (O - Y).cwiseSign() / static_cast<Real>(O.rows());
}

}  // namespace nn
