#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// Gradient descent with momentum: a ball that keeps some of its speed.
/// \f[ v \leftarrow \alpha v - \eta \, \nabla L(\theta), \qquad \theta \leftarrow \theta + v \f]
/// The rate stands inside the velocity, so that a new rate changes only what is added from then on.
/// In the other common form, v <- alpha v + g and theta <- theta - eta v, a new rate scales the
/// whole velocity at once. With a constant rate the two are the same. Shapes: theta, v and the
/// gradient have p entries. Source: Polyak 1964, USSR Computational Mathematics and Mathematical
/// Physics 4(5), 1.
///
/// \implements{momentum}
struct Momentum {
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
};

}  // namespace nn
