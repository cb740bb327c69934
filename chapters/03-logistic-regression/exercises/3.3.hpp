#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// Softmax cross-entropy with votes for targets: several people may have labelled a sample, each as
/// they saw it.
/// \f[ L = -\frac{1}{n} \sum_{i=1}^{n} \sum_{k=1}^{K} y_{ik} \log p_{ik}, \qquad
///     p_{ik} = \frac{e^{o_{ik}}}{\sum_{m} e^{o_{im}}} \f]
/// Shapes: O and Y are n x K, n >= 1, K >= 1; O holds the logits, and \f$y_{ik} \ge 0\f$ the votes
/// for class k, which need not sum to 1. Throws ShapeError if the shapes differ.
struct VoteCrossEntropy {
  using Target = Matrix;

  /// The mean loss, >= 0, finite for all finite logits.
  Real value(const Matrix& O, const Matrix& Y) const;

  /// Fills dO (n x K) with the gradient with respect to the logits O.
  void gradient(const Matrix& O, const Matrix& Y, Matrix& dO) const;
};

}  // namespace nn::exercise
