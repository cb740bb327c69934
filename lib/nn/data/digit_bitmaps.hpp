#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// Pixels along each side of a digit's bitmap.
inline constexpr Index digit_side = 8;

/// The digit as black and white pixels, 8 x 8 numbers that are 0 (paper) or 1 (ink), the first row
/// on top. Throws std::invalid_argument unless 0 <= digit <= 9.
Matrix digit_bitmap(Index digit);

}  // namespace nn
