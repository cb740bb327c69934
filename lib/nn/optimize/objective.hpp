#pragma once
#include <nn/core/matrix.hpp>

#include <concepts>

namespace nn {

/// What can be minimised: a callable that takes theta, fills the gradient (same size) and returns
/// the value. It is the one bridge between models and optimizers.
template <class F>
concept Objective = requires(F& f, const Vector& theta, Vector& gradient) {
  { f(theta, gradient) } -> std::convertible_to<Real>;
};

/// A value and its gradient.
struct Evaluation {
  Real value;       ///< f(theta)
  Vector gradient;  ///< p, its partial derivatives
};

/// The objective at `theta`, by value.
template <Objective F>
Evaluation evaluate(F& objective, const Vector& theta) {
  Evaluation at{0, Vector(theta.size())};
  at.value = objective(theta, at.gradient);
  return at;
}

}  // namespace nn
