#include "1.6.hpp"

#include <cmath>

namespace nn::exercise {

//! [solution]
RowVector add_row(Triangle& kept, RowVector a, RowVector y) {
  auto& [R, C] = kept;
  const Index m = R.rows();
  const auto turn = [](Real cosine, Real sine, auto upper, RowVector& lower) {
    const RowVector old = upper;
    upper = cosine * old + sine * lower;
    lower = cosine * lower - sine * old;
  };
  for (Index j = 0; j < m; ++j) {
    const Real pivot = R(j, j), entry = a(j), length = std::hypot(pivot, entry);
    if (length == 0) continue;
    turn(pivot / length, entry / length, R.row(j), a);
    turn(pivot / length, entry / length, C.row(j), y);
    a(j) = 0;  // what rounding left of it
  }
  if (m == R.cols()) return y;
  R.conservativeResize(m + 1, Eigen::NoChange);
  C.conservativeResize(m + 1, Eigen::NoChange);
  R.row(m) = a;
  C.row(m) = y;
  return RowVector::Zero(y.size());
}
//! [solution]

}  // namespace nn::exercise
