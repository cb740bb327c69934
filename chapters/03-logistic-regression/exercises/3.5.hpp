#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The area under the ROC curve: how often a sample of class 1, drawn by chance, scores higher than
/// a sample of class 0, drawn by chance. An equal score counts one half.
/// \f[ \frac{1}{n_0 n_1} \sum_{i : y_i = 1} \; \sum_{j : y_j = 0}
///     \bigl( [s_i > s_j] + \tfrac12 [s_i = s_j] \bigr) \f]
/// Shapes: scores and y have n entries, and each y is 0 or 1. Throws DataError unless both classes
/// occur.
Real roc_area(const Vector& scores, const Labels& y);

}  // namespace nn::exercise
