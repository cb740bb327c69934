#pragma once
#include <nn/core/matrix.hpp>

#include <vector>

namespace nn::exercise {

/// One layer, the second of each pair without activation.
struct Layer {
  Matrix W;     ///< d x q
  RowVector b;  ///< 1 x q
};

/// A network with one input and one output whose hidden layers are rectified and the last layer is
/// not:
/// \f[ h \leftarrow \max(0,\; hW + b) \;\text{ layer by layer}, \qquad o = hW^{(L)} + b^{(L)} \f]
/// On [0, 1] it draws 2^k straight pieces of equal width that go up from 0 to 1 and down again,
/// 2^(k-1) teeth in all. It has k >= 1 hidden layers of two units each.
std::vector<Layer> teeth(Index k);

}  // namespace nn::exercise
