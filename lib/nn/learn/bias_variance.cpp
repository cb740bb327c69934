#include <nn/core/contract.hpp>
#include <nn/learn/bias_variance.hpp>

namespace nn {

//! [bias_variance]
BiasVariance bias_variance(const Matrix& predictions, const RowVector& truth) {
  require_shape("predictions", predictions, any_size, truth.size());
  if (predictions.size() == 0) throw DataError("a decomposition needs predictions");
  const RowVector average = predictions.colwise().mean();
  const Real places = static_cast<Real>(truth.size());
  return {.bias_squared = (average - truth).squaredNorm() / places,
          .variance = (predictions.rowwise() - average).squaredNorm() /
                      (places * static_cast<Real>(predictions.rows()))};
}
//! [bias_variance]

}  // namespace nn
