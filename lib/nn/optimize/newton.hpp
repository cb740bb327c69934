#pragma once
#include <nn/core/contract.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/optimize/objective.hpp>

#include <algorithm>
#include <cmath>
#include <concepts>
#include <limits>
#include <string>

namespace nn {

/// An objective that also knows its curvature: `newton_direction` solves H d = -gradient at theta.
template <class F>
concept SecondOrder = Objective<F> && requires(F& f, const Vector& theta, const Vector& gradient) {
  { f.newton_direction(theta, gradient) } -> std::same_as<Vector>;
};

/// When Newton's method ends: whichever comes first.
struct NewtonStop {
  Index max_iterations = 100;  ///< >= 0
  /// Largest entry of the gradient that counts as none, each in units of its `scale`; >= 0.
  Real tolerance = std::numeric_limits<Real>::digits > 24 ? Real(1e-10) : Real(1e-5);
  Vector scale = {};  ///< p sizes, >= 0; empty: all 1
};

/// Where Newton's method ended.
struct NewtonRun {
  Vector theta;        ///< p, the last point
  Vector direction;    ///< p, the step that Newton's rule asked for last
  Real value;          ///< the objective before that step
  Real gradient_size;  ///< its largest entry there, in units of the scale
  Index iterations;    ///< steps taken
  bool converged;      ///< gradient_size <= tolerance
};

/// The largest share t = 1, 1/2, 1/4, ... of the step that makes the objective fall enough.
/// \f[ f(\theta + t d) \le f(\theta) + \tfrac{t}{10^4} \, g^\top d \f]
/// 0 where 60 halvings do not suffice, or the direction leads up. Source: Armijo 1966, Pacific Journal of Mathematics
/// 16(1), 1.
/// \implements{step_control}
//! [halve]
template <Objective F>
Real halved_step(F& objective, const Vector& theta, const Evaluation& at, const Vector& direction) {
  const Real slope = at.gradient.dot(direction);
  if (slope > 0) return 0;
  const Real rounding = 8 * std::numeric_limits<Real>::epsilon() * std::abs(at.value);
  Vector unused(theta.size());
  Real t = 1;
  for (int halvings = 0; halvings < 60; ++halvings, t /= 2) {
    const Real value = objective(Vector(theta + t * direction), unused);
    if (value <= at.value + t * slope / 10000 + rounding) return t;
  }
  return 0;
}
//! [halve]

/// The largest entry of a gradient, each in units of its scale; an entry whose scale is 0 is 0.
inline Real gradient_size(const Vector& gradient, const Vector& scale) {
  if (scale.size() == 0) return gradient.size() ? gradient.cwiseAbs().maxCoeff() : Real(0);
  Real size = 0;
  for (Index j = 0; j < gradient.size(); ++j) {
    if (scale(j) > 0) size = std::max(size, std::abs(gradient(j)) / scale(j));
  }
  return size;
}

/// Throws NumericError, naming the step, unless value and direction are finite.
inline void require_numbers(const Evaluation& at, const Vector& direction, Index step) {
  if (std::isfinite(at.value) && direction.allFinite()) return;
  throw NumericError("Newton's method met a number that is not finite at step " +
                     std::to_string(step));
}

/// Newton's method: each step goes to the lowest point of the parabola that has the value, the
/// gradient and the curvature found here.
/// \f[ \theta \leftarrow \theta + t \, d, \qquad H d = -\nabla f(\theta) \f]
/// with t = 1, halved while the objective does not fall. Near a minimum the error is squared in
/// each step, and so one last step is taken after the gradient has become small.
/// \param objective what to minimise, with its direction
/// \param theta p, the start
/// \param stop when to end
/// \param watch called with (t, value, theta) before each step and at the end
/// Throws NumericError, naming the step, when the value or the direction is no longer finite.
/// \implements{newton}
//! [newton]
template <SecondOrder F, class Watch = Unwatched>
NewtonRun newton(F& objective, Vector theta, const NewtonStop& stop,
                 Watch watch = {}) {
  for (Index t = 0;; ++t) {
    const Evaluation at = evaluate(objective, theta);
    const Vector direction = objective.newton_direction(theta, at.gradient);
    require_numbers(at, direction, t);
    watch(t, at.value, theta);
    const Real size = gradient_size(at.gradient, stop.scale);
    if (size <= stop.tolerance) {  // the last step squares what is left of the error
      return {theta + direction, direction, at.value, size, t + 1, true};
    }
    Real share = 0;
    if (t < stop.max_iterations) share = halved_step(objective, theta, at, direction);
    if (share == 0) return {theta, direction, at.value, size, t, false};
    theta += share * direction;
  }
}
//! [newton]

}  // namespace nn
