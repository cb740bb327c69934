#pragma once
#include <nn/model/mlp.hpp>

#include <vector>

namespace nn {

/// Where a piecewise straight network of one input changes its slope between two places: the ends
/// of its straight pieces, low and high among them, in order.
///
/// Layer after layer, the sums of all units are straight between the places found so far, so that
/// each kink of a unit is found where its sum changes sign. Places where the kinks of several units
/// cancel each other in the output are not counted.
/// The net has one input and one output, its hidden layers are ReLU, leaky ReLU or identity; low <
/// high. Throws std::invalid_argument otherwise.
std::vector<Real> piece_ends(const Mlp& net, const Vector& theta, Real low, Real high);

/// How many straight pieces there are.
Index linear_pieces(const Mlp& net, const Vector& theta, Real low, Real high);

}  // namespace nn
