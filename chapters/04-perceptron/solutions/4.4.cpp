#include "4.4.hpp"

namespace nn::exercise {

//! [solution]
std::vector<Index> mistake_counts(const Matrix& G, const Vector& y, Index max_sweeps) {
  std::vector<Index> counts(static_cast<std::size_t>(y.size()), 0);
  Vector pull = Vector::Zero(y.size());  // count times class
  bool settled = false;
  for (Index sweep = 0; sweep < max_sweeps && !settled; ++sweep) {
    settled = true;
    for (Index i = 0; i < y.size(); ++i) {
      if (y(i) * G.col(i).dot(pull) > 0) continue;
      ++counts[static_cast<std::size_t>(i)];
      pull(i) += y(i);
      settled = false;
    }
  }
  return counts;
}
//! [solution]

}  // namespace nn::exercise
