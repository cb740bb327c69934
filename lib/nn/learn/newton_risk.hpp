#pragma once
#include <nn/learn/empirical_risk.hpp>
#include <nn/learn/orthonormal.hpp>
#include <nn/model/affine.hpp>
#include <nn/optimize/newton.hpp>

#include <optional>

namespace nn {

/// The risk of a linear classifier with its curvature, for Newton's method.
///
/// The value and the gradient are those of EmpiricalRisk. The direction is found in the coordinates
/// in which the design matrix has orthonormal columns, from which it comes back as the shortest of
/// all that change the logits alike. X and y must outlive it. L is BinaryCrossEntropy or
/// SoftmaxCrossEntropy.
template <Loss L>
class NewtonRisk {
 public:
  /// The risk of `model` on X (n x d) and y, with the penalty l2 on its weights.
  NewtonRisk(Affine model, const Matrix& X, const Labels& y, Real l2);

  /// The value at theta; fills the gradient.
  Real operator()(const Vector& theta, Vector& gradient) { return risk_(theta, gradient); }

  /// The solution of H d = -gradient of smallest norm.
  Vector newton_direction(const Vector& theta, const Vector& gradient) const;

  /// The covariance of the coefficients that maximum likelihood gives, (n H)⁻¹ without the penalty,
  /// ordered as theta. With a reference class its coefficients are held, so that the others are
  /// determined, and have no row. Needs full rank.
  /// \implements{logistic_covariance}
  Matrix covariance(const Vector& theta, std::optional<Index> reference = {}) const;

  /// How far a change of theta moves a logit, at most.
  Real logit_change(const Vector& direction) const;

  /// Largest size that an entry of the gradient can have, mean |a_j|, for each parameter.
  const Vector& scale() const { return scale_; }

  /// Independent columns of the design matrix.
  Index rank() const { return design_.rank; }

 private:
  Affine model_;
  const Matrix& X_;
  Real l2_;
  EmpiricalRisk<Affine, L, L2> risk_;
  Orthonormal design_;
  Vector scale_;
};

}  // namespace nn
