#include <nn/core/contract.hpp>
#include <nn/initialize/initialize.hpp>

#include <cmath>

namespace nn {
namespace {

//! [draws]
// fan_in x fan_out numbers of variance gain / fan.
Matrix uniform(Real gain, Fan fan, Index fan_in, Index fan_out, Rng& rng) {
  const Real r = std::sqrt(3 * scaled_variance(gain, fan, fan_in, fan_out));
  return uniform_matrix(fan_in, fan_out, -r, r, rng);
}

Matrix normal(Real gain, Fan fan, Index fan_in, Index fan_out, Rng& rng) {
  const Real s = std::sqrt(scaled_variance(gain, fan, fan_in, fan_out));
  return normal_matrix(fan_in, fan_out, 0, s, rng);
}
//! [draws]

}  // namespace

Initializer constant_weights(Real value) {
  return [value](Index fan_in, Index fan_out, Rng&) {
    return Matrix(Matrix::Constant(fan_in, fan_out, value));
  };
}

Initializer normal_weights(Real standard_deviation) {
  require_option(standard_deviation >= 0, "standard_deviation", standard_deviation, ">= 0");
  return [standard_deviation](Index fan_in, Index fan_out, Rng& rng) {
    return normal_matrix(fan_in, fan_out, 0, standard_deviation, rng);
  };
}

Initializer scaled_normal(Real gain, Fan fan) {
  require_option(gain >= 0, "gain", gain, ">= 0");
  return [gain, fan](Index fan_in, Index fan_out, Rng& rng) {
    return normal(gain, fan, fan_in, fan_out, rng);
  };
}

Initializer scaled_uniform(Real gain, Fan fan) {
  require_option(gain >= 0, "gain", gain, ">= 0");
  return [gain, fan](Index fan_in, Index fan_out, Rng& rng) {
    return uniform(gain, fan, fan_in, fan_out, rng);
  };
}

//! [schemes]
Matrix lecun_normal(Index fan_in, Index fan_out, Rng& rng) {
  return normal(1, Fan::in, fan_in, fan_out, rng);
}

Matrix xavier_normal(Index fan_in, Index fan_out, Rng& rng) {
  return normal(1, Fan::mean, fan_in, fan_out, rng);
}

Matrix he_normal(Index fan_in, Index fan_out, Rng& rng) {
  return normal(2, Fan::in, fan_in, fan_out, rng);
}
//! [schemes]

Matrix lecun_uniform(Index fan_in, Index fan_out, Rng& rng) {
  return uniform(1, Fan::in, fan_in, fan_out, rng);
}

Matrix xavier_uniform(Index fan_in, Index fan_out, Rng& rng) {
  return uniform(1, Fan::mean, fan_in, fan_out, rng);
}

Matrix he_uniform(Index fan_in, Index fan_out, Rng& rng) {
  return uniform(2, Fan::in, fan_in, fan_out, rng);
}

}  // namespace nn
