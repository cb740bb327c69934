#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// RMSProp: AdaGrad that forgets. The sum of squares becomes a running mean.
/// \f[ v \leftarrow \rho v + (1 - \rho) g^2, \qquad
///     \theta \leftarrow \theta - \frac{\eta}{\sqrt{v} + \epsilon} \, g \f]
/// entry by entry. The mean starts at 0, so the first steps are longer than eta: the first is
/// eta / sqrt(1 - rho), whatever the gradient. The epsilon stands outside the root.
/// Shapes: theta, v and g have p entries.
/// Source: Tieleman and Hinton 2012, lecture 6.5 of "Neural networks for machine learning".
///
/// \implements{rmsprop}
struct RmsProp {
  Real learning_rate = Real(1e-3);  ///< eta > 0, about the size of a step
  Real decay = Real(0.9);           ///< 0 <= rho < 1, memory of the scale
  Real epsilon = Real(1e-8);        ///< > 0, keeps the quotient finite

  /// What one run remembers.
  struct State {
    Vector v;     ///< p, running mean of g squared
    Index t = 0;  ///< steps taken
  };

  /// A fresh run over `parameters` numbers. Throws std::invalid_argument for an option out of
  /// range.
  State start(Index parameters) const;

  /// One step, in place; allocates nothing. Throws ShapeError if the sizes differ.
  void update(Vector& theta, const Vector& gradient, State& state) const;
};

}  // namespace nn
