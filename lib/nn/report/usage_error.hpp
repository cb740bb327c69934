#pragma once
#include <stdexcept>

namespace nn {

/// A command line that cannot be followed. The program says so in one line and ends with 2.
struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace nn
