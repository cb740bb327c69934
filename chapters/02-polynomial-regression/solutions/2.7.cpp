#include "2.7.hpp"

#include <Eigen/SVD>

namespace nn::exercise {

//! [solution]
Vector left_out_errors(const Matrix& X, const Vector& y, const Vector& lambdas) {
  const Matrix deviations = X.rowwise() - X.colwise().mean();
  const Eigen::JacobiSVD<Matrix> svd(deviations, Eigen::ComputeThinU | Eigen::ComputeThinV);
  const Matrix& U = svd.matrixU();
  const Vector squares = svd.singularValues().cwiseAbs2();
  const Vector v = y.array() - y.mean();
  const Vector along = U.transpose() * v;
  Vector errors(lambdas.size());
  for (Index l = 0; l < lambdas.size(); ++l) {
    const Vector kept = squares.array() / (squares.array() + lambdas(l));
    const Vector residuals = v - U * kept.cwiseProduct(along);
    const Vector leverage = (U.cwiseAbs2() * kept).array() + 1 / static_cast<Real>(y.size());
    errors(l) = (residuals.array() / (1 - leverage.array())).square().mean();
  }
  return errors;
}
//! [solution]

}  // namespace nn::exercise
