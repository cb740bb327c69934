#include <nn/core/contract.hpp>
#include <nn/learn/bias_variance.hpp>

namespace nn {

BiasVariance bias_variance(const Matrix& predictions, const RowVector& truth) {
  require_shape("predictions", predictions, any_size, truth.size());
  if (predictions.size() == 0) throw DataError("a decomposition needs predictions");
  //! [bias_variance]
  const Real sets = static_cast<Real>(predictions.rows());
  const Real places = static_cast<Real>(truth.size());
  const RowVector average = predictions.colwise().mean();
  const Matrix deviations = predictions.rowwise() - average;
  return {.bias_squared = (average - truth).squaredNorm() / places,
          .variance = deviations.squaredNorm() / (sets * places)};
  //! [bias_variance]
}

}  // namespace nn
