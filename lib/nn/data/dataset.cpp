#include <nn/core/contract.hpp>
#include <nn/data/dataset.hpp>

namespace nn {
namespace {

void require_samples(const std::vector<Index>& rows, Index n) {
  for (const Index row : rows) {
    if (0 <= row && row < n) continue;
    throw ShapeError("there is no sample " + std::to_string(row) + " among " + std::to_string(n));
  }
}

void require_valid_features(const Matrix& X, const std::vector<std::string>& names) {
  if (X.rows() == 0) throw DataError("there is no sample");
  if (!names.empty()) require_shape("names", static_cast<Index>(names.size()), 1, X.cols(), 1);
  require_finite("X", X);
}

}  // namespace

RegressionData subset(const RegressionData& data, const std::vector<Index>& rows) {
  require_samples(rows, data.X.rows());
  return {data.X(rows, Eigen::all), data.Y(rows, Eigen::all), data.names};
}

ClassificationData subset(const ClassificationData& data, const std::vector<Index>& rows) {
  require_samples(rows, data.X.rows());
  return {data.X(rows, Eigen::all), data.y(rows), data.classes, data.names};
}

void require_valid(const RegressionData& data) {
  require_valid_features(data.X, data.names);
  require_shape("Y", data.Y, data.X.rows(), any_size);
  require_finite("Y", data.Y);
}

void require_valid(const ClassificationData& data) {
  require_valid_features(data.X, data.names);
  require_shape("y", data.y, data.X.rows(), 1);
  const auto K = static_cast<Index>(data.classes.size());
  for (Index i = 0; i < data.y.size(); ++i) {
    if (0 <= data.y(i) && data.y(i) < K) continue;
    throw DataError("label " + std::to_string(data.y(i)) + " of sample " + std::to_string(i) +
                    " is none of the " + std::to_string(K) + " classes");
  }
}

}  // namespace nn
