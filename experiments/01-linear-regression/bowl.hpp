// What the two figures of a bowl share: its level lines, exact because the squared loss is
// quadratic.
#pragma once
#include <nn/core/matrix.hpp>

#include <cmath>
#include <numbers>

/// Where a quadratic loss of two parameters lies `excess` above its lowest point.
/// \f[ L(\theta) = L_{\min} + \tfrac12 (\theta - \theta^*)^\top H (\theta - \theta^*)
/// \;\Rightarrow\;
///     \theta = \theta^* + \sqrt{2 \cdot \text{excess}} \, C \, [\cos\varphi, \sin\varphi]^\top,
///     \qquad CC^\top = H^{-1} \f]
/// Shapes: lowest is 2 x 1, H_inverse is 2 x 2 and positive definite; the result has a row for each
/// of the `count` points, the last of which is the first again.
inline nn::Matrix level_ellipse(const nn::Vector& lowest, const nn::Matrix& H_inverse,
                                nn::Real excess, nn::Index count) {
  // The Cholesky factor of a 2 x 2 matrix.
  const nn::Real c00 = std::sqrt(H_inverse(0, 0)), c10 = H_inverse(1, 0) / c00;
  const nn::Real c11 = std::sqrt(H_inverse(1, 1) - c10 * c10);
  nn::Matrix ellipse(count, 2);
  for (nn::Index i = 0; i < count; ++i) {
    const nn::Real turn = static_cast<nn::Real>(i) / static_cast<nn::Real>(count - 1);
    const nn::Real phi = 2 * std::numbers::pi_v<nn::Real> * turn;
    ellipse(i, 0) = c00 * std::cos(phi);
    ellipse(i, 1) = c10 * std::cos(phi) + c11 * std::sin(phi);
  }
  return (std::sqrt(2 * excess) * ellipse).rowwise() + lowest.transpose();
}
