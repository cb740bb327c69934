#pragma once
#include <nn/model/mlp.hpp>

#include <variant>

/// What a network is held against: one of the book's losses with its targets.
struct Targets {
  enum class Kind { squared, cross_entropy } kind = Kind::cross_entropy;
  nn::Matrix Y = {};  ///< n x q, for squared loss
  nn::Labels y = {};  ///< n, for cross-entropy: 0 ... q - 1, or 0 and 1 with a single output
};

/// One gradient, three ways.
struct ThreeGradients {
  nn::Real loss;
  nn::Vector by_hand;         ///< p, the backward pass
  nn::Vector by_tape;         ///< p, a tape for each sample
  nn::Vector by_differences;  ///< p, central differences

  /// Largest difference between two of them, over the largest entry of the one by hand.
  nn::Real tape_error() const { return distance(by_tape); }
  nn::Real difference_error() const { return distance(by_differences); }

 private:
  nn::Real distance(const nn::Vector& other) const;
};

/// The gradient of the mean loss of `net` at `theta` (p) on X (n x d).
ThreeGradients three_gradients(const nn::Mlp& net, const nn::Vector& theta, const nn::Matrix& X,
                               const Targets& targets);
