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

  /// How many parameters there are, and the strength of the penalty.
  Index parameters() const { return model_.parameters(); }
  Real l2() const { return l2_; }

 private:
  Affine model_;
  const Matrix& X_;
  Real l2_;
  EmpiricalRisk<Affine, L, L2> risk_;
  Orthonormal design_;
  Vector scale_;
};

/// Where a classifier's fit ended.
struct ClassifierRun {
  NewtonRun run;
  bool separated;  ///< the classes can be parted, and there is no minimum
};

/// Newton's method from 0 on the risk of a classifier.
///
/// Where classes can be parted, the risk falls forever along some direction: its gradient vanishes
/// as it does at a minimum, but each step still moves some logit by 1 or more. So a fit whose last
/// step moves a logit by more than 0.1 is sent on to a gradient a hundred times smaller. A step
/// that is still as large then will never be small. With a penalty there is always a minimum.
template <Loss L>
ClassifierRun fit_classifier(NewtonRisk<L>& risk, NewtonStop stop);

}  // namespace nn
