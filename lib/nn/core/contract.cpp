#include <nn/core/contract.hpp>

#include <cmath>
#include <sstream>

namespace nn {
namespace {

std::string size_text(Index expected) {
  return expected == any_size ? "any" : std::to_string(expected);
}

}  // namespace

void require_shape(std::string_view name, Index rows, Index cols, Index expected_rows,
                   Index expected_cols) {
  const bool fits = (expected_rows == any_size || rows == expected_rows) &&
                    (expected_cols == any_size || cols == expected_cols);
  if (fits) return;
  std::ostringstream message;
  message << name << " is " << rows << " x " << cols << ", expected " << size_text(expected_rows)
          << " x " << size_text(expected_cols);
  throw ShapeError(message.str());
}

void require_finite(std::string_view name, const Eigen::Ref<const Matrix>& matrix) {
  for (Index i = 0; i < matrix.rows(); ++i) {
    for (Index j = 0; j < matrix.cols(); ++j) {
      if (std::isfinite(matrix(i, j))) continue;
      std::ostringstream message;
      message << name << "(" << i << ", " << j << ") is " << matrix(i, j) << ", expected a finite number";
      throw DataError(message.str());
    }
  }
}

void require_option(bool holds, std::string_view name, Real value, std::string_view law) {
  if (holds) return;
  std::ostringstream message;
  message << name << " is " << value << ", expected " << law;
  throw std::invalid_argument(message.str());
}

}  // namespace nn
