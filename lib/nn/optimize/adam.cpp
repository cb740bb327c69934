#include <nn/core/contract.hpp>
#include <nn/optimize/adam.hpp>

#include <cmath>

namespace nn {

Adam::State Adam::start(Index parameters) const {
  require_option(learning_rate > 0, "learning_rate", learning_rate, "> 0");
  require_option(beta1 >= 0 && 1 > beta1, "beta1", beta1, ">= 0 and < 1");
  require_option(beta2 >= 0 && 1 > beta2, "beta2", beta2, ">= 0 and < 1");
  require_option(epsilon > 0, "epsilon", epsilon, "> 0");
  return {.m = Vector::Zero(parameters), .v = Vector::Zero(parameters)};
}

//! [update]
void Adam::update(Vector& theta, const Vector& gradient, State& state) const {
  require_shape("gradient", gradient, theta.size(), 1);
  require_shape("theta", theta, state.m.size(), 1);
  const Real t = static_cast<Real>(++state.t);
  state.m = beta1 * state.m + (1 - beta1) * gradient;
  state.v = beta2 * state.v + (1 - beta2) * gradient.cwiseAbs2();
  const Real m_share = bias_correction ? 1 - std::pow(beta1, t) : 1;
  const Real v_share = bias_correction ? 1 - std::pow(beta2, t) : 1;
  theta.array() -=
      learning_rate * (state.m / m_share).array() / ((state.v / v_share).array().sqrt() + epsilon);
}
//! [update]

}  // namespace nn
