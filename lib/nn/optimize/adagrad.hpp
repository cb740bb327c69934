#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// AdaGrad: each parameter has a rate of its own, which falls with all the gradients it has seen.
/// \f[ s \leftarrow s + g^2, \qquad \theta \leftarrow \theta - \frac{\eta}{\sqrt{s} + \epsilon} \,
/// g \f] entry by entry. As s only grows, no rate ever grows. The epsilon stands outside the root:
/// the first step of a parameter is eta g / (|g| + epsilon). Shapes: theta, s and g have p entries.
/// Source: Duchi, Hazan and Singer 2011, JMLR 12, 2121, figure 1 with a diagonal matrix.
///
/// \implements{adagrad}
struct AdaGrad {
  Real learning_rate = Real(0.01);  ///< eta > 0, about the size of the first step
  Real epsilon = Real(1e-8);        ///< > 0, keeps the quotient finite

  /// What one run remembers.
  struct State {
    Vector s;     ///< p, sum of all g squared
    Index t = 0;  ///< steps taken
  };

  /// A fresh run over `parameters` numbers. Throws std::invalid_argument for an option out of
  /// range.
  State start(Index parameters) const;

  /// One step, in place; allocates nothing. Throws ShapeError if the sizes differ.
  void update(Vector& theta, const Vector& gradient, State& state) const;
};

}  // namespace nn
