#include <nn/core/contract.hpp>
#include <nn/optimize/adamw.hpp>

namespace nn {

Adam AdamW::adam() const { return {learning_rate, beta1, beta2, epsilon}; }

AdamW::State AdamW::start(Index parameters) const {
  require_option(weight_decay >= 0, "weight_decay", weight_decay, ">= 0");
  if (mask.size() > 0) require_shape("mask", mask, parameters, 1);
  return adam().start(parameters);
}

//! [update]
void AdamW::update(Vector& theta, const Vector& gradient, State& state) const {
  require_shape("gradient", gradient, theta.size(), 1);
  require_shape("theta", theta, state.m.size(), 1);
  if (mask.size() > 0) {
    theta -= learning_rate * weight_decay * mask.cwiseProduct(theta);
  } else {
    theta -= learning_rate * weight_decay * theta;
  }
  adam().update(theta, gradient, state);
}
//! [update]

}  // namespace nn
