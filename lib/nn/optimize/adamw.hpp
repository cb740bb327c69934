#pragma once
#include <nn/optimize/adam.hpp>

namespace nn {

/// Adam with decoupled weight decay: the weights shrink beside the step, not through the gradient.
/// \f[ \theta \leftarrow \theta - \eta \, \lambda \, (m \circ \theta) - \eta \,
///     \frac{\hat m}{\sqrt{\hat v} + \epsilon} \f]
/// where the last term is Adam's step and the mask m is 1 at a weight and 0 at a bias. A penalty in
/// the gradient would be divided by Adam's scale like everything else there, so that parameters
/// with large gradients would hardly decay. The decay is multiplied by the learning rate, as in the
/// common libraries; in the paper's algorithm 2 by its schedule alone.
/// Shapes: theta, the mask and the gradient have p entries.
/// Source: Loshchilov and Hutter 2019, ICLR, algorithm 2.
///
/// \implements{adamw}
struct AdamW {
  Real learning_rate = Real(1e-3);  ///< eta > 0, about the size of a step
  Real beta1 = Real(0.9);           ///< 0 <= beta1 < 1, memory of the direction
  Real beta2 = Real(0.999);         ///< 0 <= beta2 < 1, memory of the scale
  Real epsilon = Real(1e-8);        ///< > 0, keeps the quotient finite
  Real weight_decay = Real(0.01);   ///< lambda >= 0
  Vector mask = {};                 ///< p, what decays: weight_mask() of a model; empty: everything

  using State = Adam::State;

  /// A fresh run over `parameters` numbers. Throws std::invalid_argument for an option out of
  /// range, ShapeError for a mask of another size.
  State start(Index parameters) const;

  /// One step, in place; allocates nothing. Throws ShapeError if the sizes differ.
  void update(Vector& theta, const Vector& gradient, State& state) const;

  /// The same without the decay.
  Adam adam() const;
};

}  // namespace nn
