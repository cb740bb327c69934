#include "walks.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/number.hpp>
#include <nn/report/usage_error.hpp>

#include <type_traits>

using namespace nn;

namespace {

// Which recipes have which options.
template <class R>
constexpr bool has_momentum = requires(R r) {
  r.momentum;
};
template <class R>
constexpr bool has_decay = requires(R r) {
  r.decay;
};
template <class R>
constexpr bool has_betas = requires(R r) {
  r.beta1;
};
template <class R>
constexpr bool has_epsilon = requires(R r) {
  r.epsilon;
};
template <class R>
constexpr bool has_weight_decay = requires(R r) {
  r.weight_decay;
};

void refuse(bool given, const char* option, const std::string& optimizer) {
  if (given) throw UsageError(std::string(option) + " is no option of " + optimizer);
}

Real number_of(const std::string& text) {
  const auto number = parse_number(text);
  if (!number) throw UsageError("--start: '" + text + "' is not a number");
  return static_cast<Real>(*number);
}

}  // namespace

const std::vector<Named>& landscapes() {
  static const std::vector<Named> all = {{"quadratic", Quadratic{}, Vector{{-1, Real(0.6)}}},
                                         {"rosenbrock", Rosenbrock{}, Vector{{Real(-1.2), 1}}},
                                         {"saddle", Saddle{}, Vector{{1, Real(0.001)}}},
                                         {"beale", Beale{}, Vector{{1, 1}}}};
  return all;
}

bool WalkSettings::asked() const {
  const WalkSettings none;
  const auto same = [&](Real WalkSettings::*member) { return this->*member == none.*member; };
  return !function.empty() || !optimizer.empty() || !start.empty() || steps != none.steps ||
         !same(&WalkSettings::learning_rate) || !same(&WalkSettings::condition) ||
         !same(&WalkSettings::momentum) || !same(&WalkSettings::decay) ||
         !same(&WalkSettings::beta1) || !same(&WalkSettings::beta2) ||
         !same(&WalkSettings::epsilon) || !same(&WalkSettings::weight_decay);
}

AnyOptimizer WalkSettings::recipe() const {
  const std::string name = optimizer.empty() ? "gradient-descent" : optimizer;
  const WalkSettings none;
  AnyOptimizer chosen = optimizer_named(name, learning_rate);
  std::visit(
      [&](auto& recipe) {
        using R = std::decay_t<decltype(recipe)>;
        if constexpr (has_momentum<R>) recipe.momentum = momentum;
        if constexpr (has_decay<R>) recipe.decay = decay;
        if constexpr (has_betas<R>) recipe.beta1 = beta1, recipe.beta2 = beta2;
        if constexpr (has_epsilon<R>) recipe.epsilon = epsilon;
        if constexpr (has_weight_decay<R>) recipe.weight_decay = weight_decay;
        refuse(!has_momentum<R> && momentum != none.momentum, "--momentum", name);
        refuse(!has_decay<R> && decay != none.decay, "--decay", name);
        refuse(!has_betas<R> && beta1 != none.beta1, "--beta1", name);
        refuse(!has_betas<R> && beta2 != none.beta2, "--beta2", name);
        refuse(!has_epsilon<R> && epsilon != none.epsilon, "--epsilon", name);
        refuse(!has_weight_decay<R> && weight_decay != none.weight_decay, "--weight-decay", name);
      },
      chosen);
  return chosen;
}

Named WalkSettings::place() const {
  Named place = landscapes().front();
  for (const Named& one : landscapes()) {
    if (one.name == function) place = one;
  }
  if (auto* bowl = std::get_if<Quadratic>(&place.landscape)) {
    bowl->condition = condition;
  } else if (condition != WalkSettings{}.condition) {
    throw UsageError("--condition belongs to --function quadratic");
  }
  if (start.empty()) return place;
  if (start.size() != 2) throw UsageError("--start takes two numbers, x,y");
  place.start = Vector{{number_of(start[0]), number_of(start[1])}};
  return place;
}

//! [walk]
Walk walk(const Landscape& landscape, const Vector& start, const AnyOptimizer& recipe,
          Index steps) {
  Walk walk{Matrix(steps + 1, 2), Vector(steps + 1)};
  const auto watch = [&](Index t, Real value, const Vector& theta) {
    walk.path.row(t) = theta.transpose();
    walk.values(t) = value;
  };
  // A gradient of 0 does not end the walk: velocity may carry it on.
  const Stop all{.max_steps = steps, .gradient_norm = -1};
  std::visit([&](const auto& function,
                 const auto& optimizer) { minimize(function, start, optimizer, all, watch); },
             landscape, recipe);
  return walk;
}
//! [walk]

std::optional<Index> steps_to(const Landscape& landscape, const Vector& start,
                              const AnyOptimizer& recipe, Real share, Index most) {
  const Vector lowest =
      std::visit([](const auto& function) { return function.minima().front(); }, landscape);
  const Real goal = share * (start - lowest).norm();
  try {
    const Matrix path = walk(landscape, start, recipe, most).path;
    Index settled = 0;
    for (Index t = 0; t <= most; ++t) {
      if (!((path.row(t) - lowest.transpose()).norm() <= goal)) settled = t + 1;
    }
    if (settled <= most) return settled;
  } catch (const NumericError&) {
  }
  return std::nullopt;
}
