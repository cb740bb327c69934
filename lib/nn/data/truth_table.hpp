#pragma once
#include <nn/data/dataset.hpp>

#include <array>

namespace nn {

/// What a function of two truth values answers at 00, 01, 10 and 11.
using Answers = std::array<Index, 4>;

inline constexpr Answers and_answers{0, 0, 0, 1};   ///< both
inline constexpr Answers nand_answers{1, 1, 1, 0};  ///< not both
inline constexpr Answers or_answers{0, 1, 1, 1};    ///< one or both
inline constexpr Answers xor_answers{0, 1, 1, 0};   ///< one, not both

/// The four pairs of two truth values as samples, in the order of Answers: X is 4 x 2, y the
/// answers, the classes are "0" and "1". Throws DataError for an answer that is neither 0 nor 1.
ClassificationData truth_table(const Answers& answers);

}  // namespace nn
