#pragma once
#include <nn/data/dataset.hpp>

namespace nn {

/// How far apart two classes stand, seen from the weights w₀, w₁, …
struct Margin {
  Real lower = 0;    ///< a lower bound of the largest margin gamma, 0 if nothing separates
  Real upper = 0;    ///< an upper bound, lower <= upper
  Real radius = 0;   ///< R, the norm of the longest sample, its leading 1 counted
  Vector direction;  ///< weights of norm 1 with the margin `lower`; empty if there are none

  /// Whether some weights put every sample on its own side.
  bool separable() const { return lower > 0; }

  /// More mistakes than this no perceptron makes from w = 0, in any order; infinite if nothing
  /// separates.
  /// \f[ \left( \frac{R}{\gamma} \right)^2 \f]
  /// Source: Novikoff 1962.
  /// \implements{mistake_bound}
  Real mistake_bound() const { return (radius / lower) * (radius / lower); }
};

/// The largest margin of two classes, and the weights that have it.
/// \f[ \gamma = \max_{\lVert w \rVert = 1} \min_{i} \; y_i \, w^\top x_i, \qquad y_i = \pm 1 \f]
/// Here x is [1, x₁, …, x_d] (without bias [x₁, …, x_d]): the bias counts in gamma and in R. It is
/// the distance of the origin from the convex hull of the points y_i x_i, found by Wolfe's
/// algorithm. The point p found bounds it on both sides: gamma <= |p|, and p / |p| has the margin
/// min y_i pᵀx_i / |p|. What separates by less than rounding shows counts as not separable.
/// Errors: DataError for unusable data or other than two classes.
/// Source: Wolfe 1976, Mathematical Programming 11(1), 128.
/// \implements{margin}
Margin largest_margin(const ClassificationData& data, bool bias = true);

}  // namespace nn
