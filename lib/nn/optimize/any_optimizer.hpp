#pragma once
#include <nn/optimize/adam.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/momentum.hpp>

#include <string>
#include <variant>
#include <vector>

namespace nn {

/// One of the book's optimizers, chosen while the program runs.
using AnyOptimizer = std::variant<GradientDescent, Momentum, Adam>;

/// The optimizer of that name with the published constants and the given rate. Throws
/// std::invalid_argument for a name that is not in optimizer_names().
AnyOptimizer optimizer_named(const std::string& name, Real learning_rate);

/// "gradient-descent", "momentum", ...
std::vector<std::string> optimizer_names();

}  // namespace nn
