#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// Weights with orthonormal columns: each column of `draws` without its share along the columns
/// before it, scaled to length 1.
/// Shapes: draws is d x q with d >= q >= 1 and independent columns; the answer Q is d x q, with
/// QᵀQ = I, and Qᵀ draws is upper triangular with a positive diagonal.
Matrix orthogonal_weights(const Matrix& draws);

}  // namespace nn::exercise
