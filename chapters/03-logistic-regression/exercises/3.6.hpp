#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The one number by which to multiply all logits so that labelled samples become most likely; its
/// inverse is the temperature.
/// \f[ \min_{s \ge 0} \; L(s), \qquad
///     L(s) = -\frac{1}{n} \sum_{i=1}^{n} \log \frac{e^{s\, o_{i y_i}}}{\sum_k e^{s\, o_{ik}}} \f]
/// The answer is 0 where no s > 0 is better, and infinity where every increase of s makes the
/// labels more likely. Where s changes nothing, since the logits of each sample are all equal, it
/// is 1. Shapes: O is n x K, the logits, n >= 1; y has n labels, 0 <= y < K.
Real best_sharpness(const Matrix& O, const Labels& y);

}  // namespace nn::exercise
