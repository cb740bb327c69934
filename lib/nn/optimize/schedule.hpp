#pragma once
#include <nn/core/contract.hpp>
#include <nn/optimize/optimizer.hpp>

namespace nn {

/// A learning rate that changes with the step: any callable from t (0, 1, 2, ...) to a rate > 0.
template <class S>
concept Schedule = requires(const S& schedule, Index t) {
  { schedule(t) } -> std::convertible_to<Real>;
};

/// The schedule that never changes.
struct ConstantRate {
  Real rate = Real(0.01);  ///< eta > 0

  /// The rate of step t.
  Real operator()(Index) const { return rate; }
};

/// An optimizer whose learning rate follows a schedule: itself an optimizer.
template <Optimizer O, Schedule S>
struct Scheduled {
  O recipe;
  S schedule;

  /// The recipe's own state, and the recipe as it is at the moment: copied once, so that a step
  /// allocates nothing even where a recipe holds a vector.
  struct State : O::State {
    O now;
  };

  /// A fresh run of the recipe.
  State start(Index parameters) const { return {recipe.start(parameters), recipe}; }

  /// One step at the rate that the schedule gives for the recipe's own clock. Throws
  /// std::invalid_argument unless it is > 0.
  void update(Vector& theta, const Vector& gradient, State& state) const {
    O& now = state.now;
    now.learning_rate = static_cast<Real>(schedule(state.t));
    require_option(now.learning_rate > 0, "learning_rate", now.learning_rate, "> 0");
    now.update(theta, gradient, state);
  }
};

template <class O, class S>
Scheduled(O, S) -> Scheduled<O, S>;

}  // namespace nn
