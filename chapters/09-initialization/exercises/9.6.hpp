#pragma once
#include <nn/core/matrix.hpp>

#include <functional>
#include <vector>

namespace nn::exercise {

/// Scales the weights of each layer, from the first to the last, so that its sums Z = H W have the
/// mean square 1 over all units and samples; H is X for the first layer, and f(Z) of the layer
/// before for the others.
/// Shapes: X is n x d, and each W has as many rows as the one before has columns. A layer whose
/// sums are all 0 is left as it is.
void scale_by_data(std::vector<Matrix>& weights, const Matrix& X,
                   const std::function<Real(Real)>& f);

}  // namespace nn::exercise
