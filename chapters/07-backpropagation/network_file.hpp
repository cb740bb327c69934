#pragma once
#include "three_gradients.hpp"

#include <string>
#include <vector>

/// A network with all that its gradient depends on.
struct NetworkFile {
  nn::Mlp net;
  nn::Vector theta;
  nn::Matrix X;
  Targets targets;
};

/// "3-4-4-2" as widths. Throws UsageError.
std::vector<nn::Index> read_widths(const std::string& text);

/// Fills theta, X and targets from a JSON file that holds W1 (d x q), b1, W2, b2, ..., X (n x d)
/// and y: labels or rows with a single 1 for cross-entropy, n x q targets for squared loss. Throws
/// DataError, naming file and key.
NetworkFile read_network(const std::string& path, const nn::Mlp& net, Targets::Kind kind);
