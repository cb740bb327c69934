#include <nn/core/contract.hpp>
#include <nn/data/standardizer.hpp>

#include <cmath>
#include <limits>

namespace nn {

Standardizer Standardizer::fit(const Matrix& X) {
  if (X.rows() == 0) throw DataError("cannot standardise without a sample");
  const Real n = static_cast<Real>(X.rows());
  Standardizer fitted;
  fitted.mean = X.colwise().sum() / n;
  fitted.mean += (X.rowwise() - fitted.mean).colwise().sum() / n;  // what rounding left of the sum
  fitted.scale.resize(X.cols());
  for (Index j = 0; j < X.cols(); ++j) {
    const Vector deviation = X.col(j).array() - fitted.mean(j);
    fitted.scale(j) = deviation.stableNorm() / std::sqrt(n);
    // What rounding leaves of a constant column is not a scale.
    const Real rounding = 8 * std::numeric_limits<Real>::epsilon() * std::abs(fitted.mean(j));
    if (!(fitted.scale(j) > rounding)) fitted.scale(j) = 1;
  }
  return fitted;
}

Matrix Standardizer::transform(const Matrix& X) const {
  require_shape("X", X, any_size, mean.cols());
  return (X.rowwise() - mean).array().rowwise() / scale.array();
}

Matrix Standardizer::inverse(const Matrix& X) const {
  require_shape("X", X, any_size, mean.cols());
  return ((X.array().rowwise() * scale.array()).matrix()).rowwise() + mean;
}

}  // namespace nn
