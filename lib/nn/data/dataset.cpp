#include <nn/core/contract.hpp>
#include <nn/data/dataset.hpp>

namespace nn {

RegressionData subset(const RegressionData& data, const std::vector<Index>& rows) {
  for (const Index row : rows) {
    if (0 <= row && row < data.X.rows()) continue;
    throw ShapeError("there is no sample " + std::to_string(row) + " among " +
                     std::to_string(data.X.rows()));
  }
  return {data.X(rows, Eigen::all), data.Y(rows, Eigen::all), data.names};
}

void require_valid(const RegressionData& data) {
  if (data.X.rows() == 0) throw DataError("there is no sample");
  require_shape("Y", data.Y, data.X.rows(), any_size);
  if (!data.names.empty()) {
    require_shape("names", static_cast<Index>(data.names.size()), 1, data.X.cols(), 1);
  }
  require_finite("X", data.X);
  require_finite("Y", data.Y);
}

}  // namespace nn
