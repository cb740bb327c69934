#pragma once
#include <nn/optimize/any_optimizer.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/optimize/test_functions.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The landscapes that the program walks on.
using Landscape = std::variant<nn::Quadratic, nn::Rosenbrock, nn::Saddle, nn::Beale>;

/// The names that --function knows, and where its walk begins unless --start says otherwise.
struct Named {
  std::string name;
  Landscape landscape;
  nn::Vector start;
};

const std::vector<Named>& landscapes();

/// What the command line says of a walk.
struct WalkSettings {
  std::string function, optimizer;  ///< empty: not chosen
  std::vector<std::string> start;   ///< two numbers as texts; empty: the landscape's own
  nn::Index steps = 100;
  nn::Real learning_rate = nn::Real(0.01), condition = 10;
  nn::Real momentum = nn::Momentum{}.momentum, decay = nn::RmsProp{}.decay;
  nn::Real beta1 = nn::Adam{}.beta1, beta2 = nn::Adam{}.beta2, epsilon = nn::Adam{}.epsilon;
  nn::Real weight_decay = nn::AdamW{}.weight_decay;

  /// Whether any of it differs from what nobody asked for.
  bool asked() const;

  /// The recipe that was asked for. Throws UsageError for an option that it does not have.
  nn::AnyOptimizer recipe() const;

  /// Landscape and start. Throws UsageError for a start that is not two numbers, or a condition
  /// number for another function than the quadratic.
  Named place() const;
};

/// A walk, the start first.
struct Walk {
  nn::Matrix path;    ///< (steps + 1) x 2
  nn::Vector values;  ///< steps + 1
};

/// Walks `steps` steps. Throws NumericError, naming the step, where the path is no longer finite.
Walk walk(const Landscape& landscape, const nn::Vector& start, const nn::AnyOptimizer& recipe,
          nn::Index steps);

/// Steps after which the walk stays within `share` of its first distance from the lowest point, as
/// far as `most` steps show; nothing if it does not, or leaves all bounds.
std::optional<nn::Index> steps_to(const Landscape& landscape, const nn::Vector& start,
                                  const nn::AnyOptimizer& recipe, nn::Real share, nn::Index most);
