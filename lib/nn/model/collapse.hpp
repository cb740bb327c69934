#pragma once
#include <nn/model/fitted.hpp>
#include <nn/model/mlp.hpp>

namespace nn {

/// The one affine map that a network without bends is, however deep: its layers multiplied out.
/// \f[ (XW^{(1)} + b^{(1)})\,W^{(2)} + b^{(2)} = X\,W^{(1)}W^{(2)} + (b^{(1)}W^{(2)} + b^{(2)}) \f]
/// Shapes: theta holds the net's p parameters; the result has the net's inputs and outputs.
/// Throws ShapeError if theta does not fit, std::invalid_argument without a layer and where a layer
/// has a bend other than the identity.
///
/// \implements{mlp_collapse}
Fitted<Affine> collapse(const Mlp& net, const Vector& theta);

}  // namespace nn
