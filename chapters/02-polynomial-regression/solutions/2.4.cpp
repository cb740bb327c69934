#include "2.4.hpp"

#include <Eigen/SVD>

#include <cmath>
#include <limits>

namespace nn::exercise {

//! [solution]
namespace {

// The squared singular values of X, its means taken away, without those that are 0.
Vector squared_stretches(const Matrix& X) {
  const Matrix deviations = X.rowwise() - X.colwise().mean();
  const Vector s = Eigen::JacobiSVD<Matrix>(deviations).singularValues();
  const Real rounding =
      static_cast<Real>(X.rows() + X.cols()) * std::numeric_limits<Real>::epsilon() * s(0);
  Index rank = 0;
  while (rank < s.size() && s(rank) > rounding) ++rank;
  return s.head(rank).cwiseAbs2();
}

Real count(const Vector& squares, Real lambda) {
  return 1 + (squares.array() / (squares.array() + lambda)).sum();
}

}  // namespace

Real effective_coefficients(const Matrix& X, Real lambda) {
  return count(squared_stretches(X), lambda);
}

Real lambda_for(const Matrix& X, Real wanted) {
  const Vector squares = squared_stretches(X);
  Real low = squares(0), high = squares(0);
  while (count(squares, low) < wanted) low /= 2;
  while (count(squares, high) > wanted) high *= 2;
  for (int halving = 0; halving < 100; ++halving) {
    const Real middle = std::sqrt(low) * std::sqrt(high);
    (count(squares, middle) > wanted ? low : high) = middle;
  }
  return high;
}
//! [solution]

}  // namespace nn::exercise
