#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// Nesterov's accelerated descent: momentum that takes its gradient where the velocity will carry
/// it.
/// \f[ v \leftarrow \alpha v - \eta \, \nabla L(w + \alpha v), \qquad w \leftarrow w + v \f]
/// The theta that this recipe updates is the look-ahead point w + alpha v itself, so that the
/// caller evaluates the gradient at theta as for any other recipe. With g the gradient at theta,
/// the same steps read
/// \f[ v \leftarrow \alpha v - \eta g, \qquad \theta \leftarrow \theta + \alpha v - \eta g \f]
/// for a constant alpha and any sequence of rates. The two points start together, and as v fades
/// they end together. Shapes: theta, v and g have p entries.
/// Source: Nesterov 1983, Soviet Mathematics Doklady 27, 372, as momentum in Sutskever and others
/// 2013, ICML, 1139; at the look-ahead point: Bengio and others 2013, ICASSP, 8624.
///
/// \implements{nesterov_here}
struct Nesterov {
  Real learning_rate = Real(0.01);  ///< eta > 0
  Real momentum = Real(0.9);        ///< 0 <= alpha < 1, the share of the velocity that is kept

  /// What one run remembers.
  struct State {
    Vector v;     ///< p, velocity
    Index t = 0;  ///< steps taken
  };

  /// A fresh run over `parameters` numbers, at rest. Throws std::invalid_argument for an option out
  /// of range.
  State start(Index parameters) const;

  /// One step, in place; allocates nothing. Throws ShapeError if the sizes differ.
  void update(Vector& theta, const Vector& gradient, State& state) const;

  /// w, the point behind the look-ahead: theta - alpha v.
  Vector position(const Vector& theta, const State& state) const;
};

}  // namespace nn
