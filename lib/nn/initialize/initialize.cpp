#include <nn/core/contract.hpp>
#include <nn/initialize/initialize.hpp>

#include <cmath>

namespace nn {
namespace {

void require_fans(Index fan_in, Index fan_out) {
  require_option(fan_in >= 1, "fan_in", static_cast<Real>(fan_in), ">= 1");
  require_option(fan_out >= 1, "fan_out", static_cast<Real>(fan_out), ">= 1");
}

// fan_in x fan_out numbers of the given variance.
Matrix uniform(Index fan_in, Index fan_out, Real variance, Rng& rng) {
  const Real r = std::sqrt(3 * variance);  // U(-r, r) has variance r^2 / 3
  return uniform_matrix(fan_in, fan_out, -r, r, rng);
}

Matrix normal(Index fan_in, Index fan_out, Real variance, Rng& rng) {
  return normal_matrix(fan_in, fan_out, 0, std::sqrt(variance), rng);
}

Real xavier_variance(Index fan_in, Index fan_out) {
  require_fans(fan_in, fan_out);
  return Real(2) / static_cast<Real>(fan_in + fan_out);
}

Real he_variance(Index fan_in, Index fan_out) {
  require_fans(fan_in, fan_out);
  return Real(2) / static_cast<Real>(fan_in);
}

}  // namespace

Initializer normal_weights(Real standard_deviation) {
  require_option(standard_deviation >= 0, "standard_deviation", standard_deviation, ">= 0");
  return [standard_deviation](Index fan_in, Index fan_out, Rng& rng) {
    return normal_matrix(fan_in, fan_out, 0, standard_deviation, rng);
  };
}

//! [schemes]
Matrix xavier_uniform(Index fan_in, Index fan_out, Rng& rng) {
  return uniform(fan_in, fan_out, xavier_variance(fan_in, fan_out), rng);
}

Matrix xavier_normal(Index fan_in, Index fan_out, Rng& rng) {
  return normal(fan_in, fan_out, xavier_variance(fan_in, fan_out), rng);
}

Matrix he_uniform(Index fan_in, Index fan_out, Rng& rng) {
  return uniform(fan_in, fan_out, he_variance(fan_in, fan_out), rng);
}

Matrix he_normal(Index fan_in, Index fan_out, Rng& rng) {
  return normal(fan_in, fan_out, he_variance(fan_in, fan_out), rng);
}
//! [schemes]

}  // namespace nn
