#pragma once
#include <nn/initialize/initialize.hpp>

#include <string>
#include <vector>

namespace nn {

/// The initializer of that name; "small" and "large" are normal weights of standard deviation 0.01
/// and 1. Throws std::invalid_argument for a name that is not in initializer_names().
Initializer initializer_named(const std::string& name);

/// "zeros", "small", "large", "xavier-uniform", ...
std::vector<std::string> initializer_names();

}  // namespace nn
