#pragma once
#include <nn/optimize/adagrad.hpp>
#include <nn/optimize/adam.hpp>
#include <nn/optimize/adamw.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/momentum.hpp>
#include <nn/optimize/nesterov.hpp>
#include <nn/optimize/rmsprop.hpp>

#include <string>
#include <variant>
#include <vector>

namespace nn {

/// One of the book's optimizers, chosen while the program runs.
using AnyOptimizer =
    std::variant<GradientDescent, Momentum, Nesterov, AdaGrad, RmsProp, Adam, AdamW>;

/// The optimizer of that name with the published constants and the given rate. Throws
/// std::invalid_argument for a name that is not in optimizer_names().
AnyOptimizer optimizer_named(const std::string& name, Real learning_rate);

/// "gradient-descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw".
std::vector<std::string> optimizer_names();

}  // namespace nn
