#include <nn/core/contract.hpp>
#include <nn/learn/cross_validation.hpp>

namespace nn {

Real mean_squared_error(const Matrix& O, const Matrix& Y) {
  require_shape("O", O, Y.rows(), Y.cols());
  if (Y.size() == 0) throw DataError("an error needs at least one sample");
  return (O - Y).squaredNorm() / static_cast<Real>(Y.size());
}

}  // namespace nn
