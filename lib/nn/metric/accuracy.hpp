#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// The class that logits decide for: with one column class 1 where o > 0, p > 1/2, and class 0
/// elsewhere; with K columns the largest. O is n x 1 or n x K, K >= 2; n labels.
/// \f[ \hat y = 1[o > 0] \quad\text{or}\quad \hat y = \arg\max_k o_k \f]
/// \implements{decision}
Labels decide(const Matrix& O);

/// The share of answers that are right, 0 <= accuracy <= 1. Throws ShapeError if the two differ in
/// length, DataError if they are empty.
Real accuracy(const Labels& answers, const Labels& y);

}  // namespace nn
