#include <nn/core/contract.hpp>
#include <nn/loss/huber.hpp>

namespace nn {

Real Huber::value(const Matrix& O, const Matrix& Y) const {
  require_shape("O", O, Y.rows(), Y.cols());
  require_option(delta > 0, "delta", delta, "> 0");
  // With c = min(|r|, delta) both branches are c (|r| - c/2).
  const auto r = (O - Y).array().abs();
  const auto c = r.min(delta);
  return (c * (r - c / 2)).sum() / static_cast<Real>(O.rows());
}

void Huber::gradient(const Matrix& O, const Matrix& Y, Matrix& dO) const {
  require_shape("O", O, Y.rows(), Y.cols());
  require_option(delta > 0, "delta", delta, "> 0");
  dO = (O - Y).cwiseMax(-delta).cwiseMin(delta) / static_cast<Real>(O.rows());
}

}  // namespace nn
