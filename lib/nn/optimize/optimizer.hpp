#pragma once
#include <nn/core/matrix.hpp>

#include <concepts>

namespace nn {

/// What an optimizer is: a recipe with a learning rate, and a State that the caller owns.
///
/// `start(p)` gives a fresh state for p parameters, whose clock `t` counts the steps taken;
/// `update` makes one step in place and allocates nothing.
template <class O>
concept Optimizer = requires(const O& recipe, Vector& theta, const Vector& gradient,
                             typename O::State& state, Index p) {
  { recipe.start(p) } -> std::same_as<typename O::State>;
  { recipe.update(theta, gradient, state) } -> std::same_as<void>;
  { state.t } -> std::convertible_to<Index>;
};

}  // namespace nn
