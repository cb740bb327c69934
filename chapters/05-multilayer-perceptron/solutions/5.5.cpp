#include "5.5.hpp"

namespace nn::exercise {

//! [solution]
std::vector<Dense> landscape(const std::vector<Block>& blocks) {
  const Index m = static_cast<Index>(blocks.size());
  Dense sides{Matrix::Zero(2, 4 * m), RowVector(4 * m)};
  Dense insides{Matrix::Zero(4 * m, m), RowVector::Constant(m, Real(-3.5))};
  Dense heights{Matrix(m, 1), RowVector::Zero(1)};
  for (Index k = 0; k < m; ++k) {
    const Block& block = blocks[static_cast<std::size_t>(k)];
    sides.W.row(0).segment(4 * k, 2) << 1, -1;      // right of left, left of right
    sides.W.row(1).segment(4 * k + 2, 2) << 1, -1;  // above bottom, below top
    sides.b.segment(4 * k, 4) << -block.left, block.right, -block.bottom, block.top;
    insides.W.col(k).segment(4 * k, 4).setOnes();  // an AND of four
    heights.W(k, 0) = block.height;
  }
  return {sides, insides, heights};
}
//! [solution]

}  // namespace nn::exercise
