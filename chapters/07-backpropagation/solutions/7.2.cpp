#include "7.2.hpp"

namespace nn::exercise {

//! [solution]
Matrix softmax_backward(const Matrix& P, const Matrix& dP) {
  const Vector mean = P.cwiseProduct(dP).rowwise().sum();  // of the gradient, under p
  return P.cwiseProduct(dP.colwise() - mean);
}
//! [solution]

}  // namespace nn::exercise
