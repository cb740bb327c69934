#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// Adam: steps scaled by running moments of the gradient.
/// \f[ m \leftarrow \beta_1 m + (1 - \beta_1) g, \quad v \leftarrow \beta_2 v + (1 - \beta_2) g^2,
///     \quad
///     \theta \leftarrow \theta - \eta \,
///     \frac{m / (1 - \beta_1^t)}{\sqrt{v / (1 - \beta_2^t)} + \epsilon} \f]
/// The epsilon stands outside the root. Shapes: theta, g, m and v have p entries.
/// Source: Kingma and Ba 2015, ICLR, algorithm 1.
///
/// \implements{adam}
/// \implements{bias_correction}
struct Adam {
  Real learning_rate = Real(1e-3);  ///< eta > 0, about the size of a step
  Real beta1 = Real(0.9);           ///< 0 <= beta1 < 1, memory of the direction
  Real beta2 = Real(0.999);         ///< 0 <= beta2 < 1, memory of the scale
  Real epsilon = Real(1e-8);        ///< > 0, keeps the quotient finite
  bool bias_correction = true;      ///< false: m and v as they are, far too small at the start

  /// What one run remembers.
  struct State {
    Vector m;     ///< p, running mean of g
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
