#pragma once
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <cstdint>
#include <string>

/// A network as the command line describes it.
struct NetworkOrder {
  std::string widths = {};             ///< "3-4-4-2"
  std::string activation = "tanh";     ///< of the hidden layers
  std::string loss = "cross-entropy";  ///< or "squared"
  std::string parameters = {};         ///< the JSON file
};

/// The gradient of a network from a file, three ways: fills `loss` and the three gradients, each
/// with W1, b1, ... as matrices.
void tell_network(const NetworkOrder& order, nn::Narration& tell, nn::Result& result);

/// Many random networks, and how far their three gradients are apart.
void tell_agreement(std::uint64_t seed, nn::Narration& tell, nn::Result& result);

/// One gradient by a sweep backward, and by a pass forward for each parameter.
void tell_directions(std::uint64_t seed, nn::Narration& tell, nn::Result& result);

/// Gradients that are only computed, and gradients that an optimizer uses.
void tell_learning(std::uint64_t seed, nn::Narration& tell, nn::Result& result);
