#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// For each hidden unit of X -> sigma(X W1 + b1) W2 + b2 the first unit that gradient descent will
/// never tell from it, itself if there is none before it.
/// Shapes: W1 is d x h, b1 1 x h, W2 h x q; the answer has h entries, 0 <= answer(j) <= j.
Labels twins(const Matrix& W1, const RowVector& b1, const Matrix& W2);

}  // namespace nn::exercise
