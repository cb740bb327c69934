#include "1.3.hpp"

#include <nn/learn/least_squares.hpp>

namespace nn::exercise {

//! [solution]
Vector weighted_least_squares(const Matrix& A, const Vector& y, const Vector& c) {
  const Vector root = c.cwiseSqrt();
  return least_squares(root.asDiagonal() * A, root.cwiseProduct(y)).B;
}
//! [solution]

}  // namespace nn::exercise
