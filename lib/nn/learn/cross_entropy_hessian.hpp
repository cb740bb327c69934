#pragma once
#include <nn/core/matrix.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>

namespace nn {

/// The Hessian of binary cross-entropy for the logits o = A beta.
/// \f[ H = \frac{1}{n} A^\top S A, \qquad S = \operatorname{diag}\bigl(p_i (1 - p_i)\bigr), \qquad
///     p_i = \sigma(o_i) \f]
/// Samples count by how undecided they are. It is positive semidefinite: the loss is convex.
/// Shapes: A is n x d, O is n x 1, H is d x d; n >= 1.
/// \implements{binary_hessian}
Matrix cross_entropy_hessian(const BinaryCrossEntropy&, const Matrix& A, const Matrix& O);

/// The Hessian of softmax cross-entropy for the logits O = A B with B d x K.
/// \f[ \frac{\partial^2 L}{\partial B_{jk} \, \partial B_{lm}} =
///     \frac{1}{n} \sum_{i=1}^{n} a_{ij} a_{il} \, p_{ik} \bigl( 1[k = m] - p_{im} \bigr) \f]
/// Entry (j, k) of B is number j K + k, as in Affine. It is positive semidefinite, and never
/// definite: adding one vector to all columns of B changes nothing.
/// Shapes: A is n x d, O is n x K, H is d K x d K; n >= 1.
/// \implements{softmax_hessian}
Matrix cross_entropy_hessian(const SoftmaxCrossEntropy&, const Matrix& A, const Matrix& O);

}  // namespace nn
