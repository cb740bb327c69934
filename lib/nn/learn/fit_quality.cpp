#include <nn/core/contract.hpp>
#include <nn/learn/fit_quality.hpp>

#include <limits>

namespace nn {

//! [quality]
FitQuality fit_quality(const Matrix& residuals, const Matrix& Y, Index freedom, bool about_mean) {
  constexpr Real undefined = std::numeric_limits<Real>::quiet_NaN();
  const RowVector squares = residuals.colwise().squaredNorm();
  RowVector centre = RowVector::Zero(Y.cols());
  if (about_mean) {
    centre = Y.colwise().mean();
    centre += (Y.rowwise() - centre).colwise().mean();  // what rounding left of the sum
  }
  const RowVector total = (Y.rowwise() - centre).colwise().squaredNorm();
  // What rounding leaves of the scatter of a constant target.
  const RowVector rounding = 4 * std::numeric_limits<Real>::epsilon() * Y.colwise().norm();
  FitQuality quality;
  quality.residual_sd = (squares / static_cast<Real>(freedom)).cwiseSqrt();
  if (freedom == 0) quality.residual_sd.setConstant(undefined);
  quality.r_squared = RowVector::Ones(Y.cols()) - squares.cwiseQuotient(total);
  for (Index k = 0; k < Y.cols(); ++k) {
    if (total(k) <= rounding(k) * rounding(k)) quality.r_squared(k) = undefined;
  }
  return quality;
}
//! [quality]

Vector row_deviations(const Matrix& A, const Matrix& covariance) {
  require_shape("covariance", covariance, A.cols(), A.cols());
  return (A * covariance).cwiseProduct(A).rowwise().sum().cwiseSqrt();
}

}  // namespace nn
