#include "6.5.hpp"

namespace nn::exercise {

//! [solution]
RowVector slope_gradient(const Matrix& Z, const Matrix& dH) {
  return Z.cwiseMin(Real(0)).cwiseProduct(dH).colwise().sum();
}
//! [solution]

}  // namespace nn::exercise
