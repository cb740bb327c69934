#pragma once
#include <nn/core/matrix.hpp>

#include <stdexcept>
#include <string_view>

namespace nn {

/// A matrix of the wrong size: a mistake in the calling program.
struct ShapeError : std::invalid_argument {
  using std::invalid_argument::invalid_argument;
};

/// Data that cannot be used: an empty set, a missing column, a cell that is no number.
struct DataError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Mathematics that has no answer: a matrix that is not positive definite, a loss that is not finite.
struct NumericError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// "Any size will do" in require_shape.
inline constexpr Index any_size = -1;

/// Throws ShapeError unless a thing called `name` is rows x cols:
/// "X is 2 x 5, expected any x 3".
void require_shape(std::string_view name, Index rows, Index cols, Index expected_rows,
                   Index expected_cols);

/// The same for anything that has rows() and cols().
template <class M>
void require_shape(std::string_view name, const M& matrix, Index rows, Index cols) {
  require_shape(name, matrix.rows(), matrix.cols(), rows, cols);
}

/// Throws DataError, naming the first place, if `matrix` holds a NaN or an infinity.
void require_finite(std::string_view name, const Eigen::Ref<const Matrix>& matrix);

/// Throws std::invalid_argument "`name` is `value`, expected `law`" unless `holds`:
/// for options of a recipe, e.g. `require_option(eta > 0, "learning_rate", eta, "> 0")`.
void require_option(bool holds, std::string_view name, Real value, std::string_view law);

}  // namespace nn
