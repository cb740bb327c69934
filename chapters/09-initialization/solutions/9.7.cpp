#include "9.7.hpp"

namespace nn::exercise {

//! [solution]
Matrix orthogonal_weights(const Matrix& draws) {
  Matrix Q = draws;
  for (Index j = 0; j < Q.cols(); ++j) {
    Vector column = Q.col(j);
    column.normalize();
    for (int pass = 0; pass < 2; ++pass) {
      const auto before = Q.leftCols(j);
      const Vector shares = before.transpose() * column;
      column -= before * shares;
      column.normalize();
    }
    Q.col(j) = column;
  }
  return Q;
}
//! [solution]

}  // namespace nn::exercise
