// What the figures of landscapes share: walks of an optimizer, and how long they take.
#pragma once
#include <nn/core/contract.hpp>
#include <nn/optimize/any_optimizer.hpp>
#include <nn/optimize/objective.hpp>

#include <limits>
#include <string>
#include <variant>
#include <vector>

/// The points that `recipe` visits on `function`, the start first: (steps + 1) x p.
template <nn::Objective F>
nn::Matrix walk(const F& function, nn::Vector theta, const nn::AnyOptimizer& recipe,
                nn::Index steps) {
  nn::Matrix path(steps + 1, theta.size());
  nn::Vector gradient(theta.size());
  std::visit(
      [&](const auto& optimizer) {
        auto state = optimizer.start(theta.size());
        for (nn::Index t = 0; t <= steps; ++t) {
          path.row(t) = theta.transpose();
          function(theta, gradient);
          optimizer.update(theta, gradient, state);
        }
      },
      recipe);
  return path;
}

/// Steps after which theta stays within `share` of its first distance from `lowest`, as far as a
/// walk of `most` steps shows; `most` + 1 if it ends outside.
template <nn::Objective F>
nn::Index steps_to(const F& function, const nn::Vector& lowest, nn::Vector theta,
                   const nn::AnyOptimizer& recipe, nn::Real share, nn::Index most) {
  nn::Vector gradient(theta.size());
  const nn::Real goal = share * (theta - lowest).norm();
  return std::visit(
      [&](const auto& optimizer) {
        auto state = optimizer.start(theta.size());
        nn::Index settled = 0;
        while (state.t <= most) {
          if (!((theta - lowest).norm() <= goal)) settled = state.t + 1;
          function(theta, gradient);
          optimizer.update(theta, gradient, state);
        }
        return settled;
      },
      recipe);
}

/// A learning rate and the steps that it takes to the goal.
struct Pace {
  nn::Real rate;
  nn::Index steps;
};

/// The rate of `rates` at which the walk settles first; of equals the smallest.
template <nn::Objective F>
Pace fastest(const std::string& name, const F& function, const nn::Vector& lowest,
             const nn::Vector& start, const std::vector<nn::Real>& rates, nn::Real share,
             nn::Index most) {
  Pace best{0, most + 1};
  for (const nn::Real rate : rates) {
    const nn::Index steps =
        steps_to(function, lowest, start, nn::optimizer_named(name, rate), share, most);
    if (steps < best.steps) best = {rate, steps};
  }
  if (best.rate == 0) throw nn::NumericError(name + " does not reach the goal at any rate");
  return best;
}
