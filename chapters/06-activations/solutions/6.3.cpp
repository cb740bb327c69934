#include "6.3.hpp"

namespace nn::exercise {

//! [solution]
std::vector<Index> dead_on_box(const Matrix& W, const RowVector& b, const Vector& low,
                               const Vector& high) {
  const Matrix up = W.cwiseMax(Real(0)), down = W.cwiseMin(Real(0));
  const RowVector largest = high.transpose() * up + low.transpose() * down + b;
  std::vector<Index> dead;
  for (Index j = 0; j < largest.size(); ++j) {
    if (largest(j) <= 0) dead.push_back(j);
  }
  return dead;
}
//! [solution]

}  // namespace nn::exercise
