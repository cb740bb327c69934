#include <nn/core/contract.hpp>
#include <nn/optimize/rmsprop.hpp>

namespace nn {

RmsProp::State RmsProp::start(Index parameters) const {
  require_option(learning_rate > 0, "learning_rate", learning_rate, "> 0");
  require_option(decay >= 0 && 1 > decay, "decay", decay, ">= 0 and < 1");
  require_option(epsilon > 0, "epsilon", epsilon, "> 0");
  return {.v = Vector::Zero(parameters)};
}

//! [update]
void RmsProp::update(Vector& theta, const Vector& gradient, State& state) const {
  require_shape("gradient", gradient, theta.size(), 1);
  require_shape("theta", theta, state.v.size(), 1);
  state.v = decay * state.v + (1 - decay) * gradient.cwiseAbs2();
  theta.array() -= learning_rate * gradient.array() / (state.v.array().sqrt() + epsilon);
  ++state.t;
}
//! [update]

}  // namespace nn
