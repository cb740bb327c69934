#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// Cross-entropy for K classes, on logits: the mean negative log-likelihood under softmax.
/// \f[ L = -\frac{1}{n} \sum_{i=1}^{n} \log p_{i y_i}
///       = \frac{1}{n} \sum_{i=1}^{n} \Bigl( \log \sum_{k=1}^{K} e^{o_{ik}} - o_{i y_i} \Bigr),
///       \qquad
///     \frac{\partial L}{\partial o_{ik}} = \frac{1}{n} \bigl( p_{ik} - 1[y_i = k] \bigr) \f]
/// with p the softmax of o. The value is computed from o_k - o_y, so that a confident right answer
/// costs its true small amount.
/// Shapes: O is n x K, y holds n labels in 0 ... K - 1; n >= 1, K >= 1. Throws ShapeError if they
/// do not fit, DataError for another label.
/// \implements{softmax_cross_entropy}
struct SoftmaxCrossEntropy {
  using Target = Labels;

  /// The mean loss, >= 0, in natural units of information (nats).
  Real value(const Matrix& O, const Labels& y) const;

  /// Fills dO (n x K) with the gradient with respect to the logits; each row sums to 0.
  void gradient(const Matrix& O, const Labels& y, Matrix& dO) const;
};

}  // namespace nn
