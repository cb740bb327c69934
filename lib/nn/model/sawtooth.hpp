#pragma once
#include <nn/model/fitted.hpp>
#include <nn/model/mlp.hpp>

namespace nn {

/// A saw-tooth on the interval from 0 to 1: m straight pieces, up and down by turns between 0 and
/// 1, up first; 0 <= x <= 1, m >= 1.
Real sawtooth(Real x, Index pieces);

/// The same saw-tooth as a ReLU network whose weights are written down: every hidden layer folds
/// the interval onto itself `folds` times, so that the pieces multiply.
/// \f[ m = \prod_{l=1}^{L} h_l = h^L, \qquad
///     t(x) = \max(hx, 0) + 2 \sum_{k=1}^{h-1} (-1)^k \max(hx - k, 0) \f]
/// Shapes: one input, L hidden layers of h units, one output.
/// Throws std::invalid_argument unless folds h >= 1 and depth L >= 1.
/// Source: Telgarsky 2016, COLT, PMLR 49, 1517.
///
/// \implements{mlp_sawtooth}
Fitted<Mlp> sawtooth_net(Index folds, Index depth);

}  // namespace nn
