#pragma once
#include <nn/core/matrix.hpp>

#include <vector>

namespace nn::exercise {

/// The mean square behind each layer of a wide ReLU net that starts with normal weights and biases,
/// for inputs of mean square 1.
/// Shapes: widths holds L + 1 numbers >= 1, the inputs' first; weight_variance has L entries, and
/// so has the answer. All biases have the variance bias_variance >= 0.
Vector mean_squares(const std::vector<Index>& widths, const Vector& weight_variance,
                    Real bias_variance);

}  // namespace nn::exercise
