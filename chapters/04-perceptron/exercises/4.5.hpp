#pragma once
#include <nn/core/matrix.hpp>

#include <vector>

namespace nn::exercise {

/// A mistake of a perceptron: its weights moved by class times sample.
struct Mistake {
  Index step;    ///< when, 1 <= step <= steps
  Index sample;  ///< on which row of A
};

/// The averaged perceptron, from the record of its mistakes.
/// \f[ \bar w = \frac{1}{T} \sum_{t=1}^{T} w^{(t)}, \qquad w^{(t)} = w^{(t-1)} + \begin{cases} y_i
///     a_i & \text{step } t \text{ was a mistake on sample } i \\ 0 & \text{else} \end{cases} \f]
/// with \f$w^{(0)} = 0\f$: the average counts the weights after each step, with or without a
/// mistake. Shapes: A is n x d, with the column of ones; y has n entries, each 1 or -1; steps = T
/// >= 1. The answer has d entries.
Vector averaged_weights(const Matrix& A, const Vector& y, const std::vector<Mistake>& mistakes,
                        Index steps);

}  // namespace nn::exercise
