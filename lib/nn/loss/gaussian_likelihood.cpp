#include <nn/core/contract.hpp>
#include <nn/loss/gaussian_likelihood.hpp>

#include <cmath>
#include <numbers>

namespace nn {

Real gaussian_negative_log_likelihood(const Matrix& O, const Matrix& Y, Real standard_deviation) {
  require_shape("O", O, Y.rows(), Y.cols());
  const Real s = standard_deviation;
  require_option(s > 0, "standard_deviation", s, "> 0");
  const Real constant = std::log(s * std::sqrt(2 * std::numbers::pi_v<Real>));
  return (Y - O).squaredNorm() / (2 * s * s) + static_cast<Real>(Y.size()) * constant;
}

}  // namespace nn
