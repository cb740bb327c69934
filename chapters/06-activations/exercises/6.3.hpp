#pragma once
#include <nn/core/matrix.hpp>

#include <vector>

namespace nn::exercise {

/// The rectified units of a layer that are dead on a whole box of inputs: max(0, xW + b) is 0
/// there. Returns their numbers in rising order. \f[ \text{unit } j \text{ is dead} \iff x W_{\cdot
/// j} + b_j \le 0
///     \text{ for every } x \text{ with } l_i \le x_i \le u_i \f]
/// Shapes: W is d x q, b is 1 x q, low and high have d entries, low <= high.
std::vector<Index> dead_on_box(const Matrix& W, const RowVector& b, const Vector& low,
                               const Vector& high);

}  // namespace nn::exercise
