#pragma once
#include <nn/io/parameters.hpp>

#include <string>

namespace nn {

/// The first thing that keeps a program from predicting with this network; "" if nothing does.
std::string network_flaw(const SavedNetwork& network);

}  // namespace nn
