#pragma once
#include <nn/core/matrix.hpp>

#include <vector>

namespace nn::exercise {

/// An arrow of a graph, with the derivative of the node at its tip with respect to that at its
/// tail.
struct Arrow {
  Index from, to;  ///< from < to
  Real local;
};

/// What one sweep through a graph finds.
struct Sweep {
  Vector gradient;           ///< n: of the last node, with respect to each
  std::vector<Index> paths;  ///< n: how many ways lead from each node to the last
};

/// The sum over all paths, without walking them.
/// \param n nodes, >= 1; the last is the root, and has the gradient 1 and one path, the empty one
/// \param arrows in any order
Sweep sweep_back(Index n, const std::vector<Arrow>& arrows);

}  // namespace nn::exercise
