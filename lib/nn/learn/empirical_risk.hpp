#pragma once
#include <nn/core/contract.hpp>
#include <nn/learn/penalty.hpp>
#include <nn/loss/loss.hpp>
#include <nn/model/model.hpp>

#include <utility>

namespace nn {

/// What learning minimises: the mean loss of a model on the data, plus a penalty.
/// \f[ R(\theta) = L\bigl(f_\theta(X), Y\bigr) + \text{penalty}(\theta) \f]
/// It is an objective: `risk(theta, gradient)` fills the gradient and returns the value. X (n x d,
/// n >= 1) and Y must outlive it. Its workspace is reused, so that a step allocates nothing after
/// the first.
/// \implements{risk}
template <Model M, Loss L, class Penalty = NoPenalty>
class EmpiricalRisk {
 public:
  /// The risk of `model` under `loss` on X and Y. Throws DataError if there is no sample.
  EmpiricalRisk(M model, L loss, const Matrix& X, const typename L::Target& Y, Penalty penalty = {})
      : model_(std::move(model)),
        loss_(std::move(loss)),
        penalty_(std::move(penalty)),
        X_(X),
        Y_(Y),
        mask_(model_.weight_mask()) {
    if (X.rows() == 0) throw DataError("the risk needs at least one sample");
  }

  /// The value at theta (p); fills the gradient (p).
  //! [risk]
  Real operator()(const Vector& theta, Vector& gradient) {
    const Matrix& O = model_.forward(theta, X_, trace_);
    loss_.gradient(O, Y_, dO_);
    model_.backward(theta, X_, trace_, dO_, gradient);
    penalty_.add_gradient(theta, mask_, gradient);
    return loss_.value(O, Y_) + penalty_.value(theta, mask_);
  }
  //! [risk]

 private:
  M model_;
  L loss_;
  Penalty penalty_;
  const Matrix& X_;
  const typename L::Target& Y_;
  Vector mask_;
  typename M::Trace trace_;
  Matrix dO_;
};

}  // namespace nn
