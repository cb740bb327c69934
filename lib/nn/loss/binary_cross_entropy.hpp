#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// Cross-entropy for two classes, on logits: the mean negative log-likelihood.
/// \f[ L = -\frac{1}{n} \sum_{i=1}^{n} \bigl( y_i \log p_i + (1 - y_i) \log(1 - p_i) \bigr)
///       = \frac{1}{n} \sum_{i=1}^{n} \operatorname{softplus}\bigl((1 - 2 y_i)\, o_i\bigr), \qquad
///     \frac{\partial L}{\partial o_i} = \frac{1}{n} (p_i - y_i), \qquad p_i = \sigma(o_i) \f]
/// No probability is formed on the way to the value, so no logarithm ever sees a 0.
/// Shapes: O is n x 1, y holds n labels, 0 or 1; n >= 1. Throws ShapeError if they do not fit,
/// DataError for another label.
/// \implements{cross_entropy}
/// \implements{cross_entropy_gradient}
struct BinaryCrossEntropy {
  using Target = Labels;

  /// The mean loss, >= 0, in natural units of information (nats).
  Real value(const Matrix& O, const Labels& y) const;

  /// Fills dO (n x 1) with the gradient with respect to the logits.
  void gradient(const Matrix& O, const Labels& y, Matrix& dO) const;
};

}  // namespace nn
