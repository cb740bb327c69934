#pragma once
#include <nn/core/contract.hpp>
#include <nn/optimize/objective.hpp>
#include <nn/optimize/optimizer.hpp>

#include <cmath>
#include <string>

namespace nn {

/// When a descent ends: whichever comes first.
struct Stop {
  Index max_steps = 1000;   ///< >= 0
  Real gradient_norm = 0;   ///< largest entry of the gradient, in absolute value, that counts as none
};

/// Where a descent ended.
struct Descent {
  Vector theta;        ///< p, the last point
  Real value;          ///< the objective there
  Real gradient_norm;  ///< largest entry of the gradient there, in absolute value
  Index steps;         ///< steps taken
  bool converged;      ///< gradient_norm <= Stop::gradient_norm
};

/// Ignores what it is told: the watch of a caller who only wants the end.
struct Unwatched {
  /// Does nothing.
  void operator()(Index, Real, const Vector&) const {}
};

/// Repeats steps of an optimizer until the gradient is small or the steps are used up.
/// \param objective what to minimise
/// \param theta p, the start
/// \param optimizer the recipe
/// \param stop when to end
/// \param watch called with (t, value, theta) before each step and at the end
/// Throws NumericError, naming the step, when the value or the gradient is no longer finite.
//! [minimize]
template <Objective F, Optimizer O, class Watch = Unwatched>
Descent minimize(F& objective, Vector theta, const O& optimizer, const Stop& stop,
                 Watch watch = {}) {
  auto state = optimizer.start(theta.size());
  Vector gradient(theta.size());
  for (;;) {
    const Real value = objective(theta, gradient);
    const Real norm = gradient.size() ? gradient.template lpNorm<Eigen::Infinity>() : Real(0);
    const Index t = state.t;
    if (!std::isfinite(value)) throw NumericError("the loss is not finite at step " + std::to_string(t));
    if (!gradient.allFinite()) {  // the norm may overlook a NaN
      throw NumericError("the gradient is not finite at step " + std::to_string(t));
    }
    watch(t, value, theta);
    if (norm <= stop.gradient_norm) return {theta, value, norm, t, true};
    if (t >= stop.max_steps) return {theta, value, norm, t, false};
    optimizer.update(theta, gradient, state);
  }
}
//! [minimize]

}  // namespace nn
