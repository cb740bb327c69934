#include <nn/core/contract.hpp>
#include <nn/optimize/nesterov.hpp>

namespace nn {

Nesterov::State Nesterov::start(Index parameters) const {
  require_option(learning_rate > 0, "learning_rate", learning_rate, "> 0");
  require_option(momentum >= 0 && 1 > momentum, "momentum", momentum, ">= 0 and < 1");
  return {.v = Vector::Zero(parameters)};
}

//! [update]
void Nesterov::update(Vector& theta, const Vector& gradient, State& state) const {
  require_shape("gradient", gradient, theta.size(), 1);
  require_shape("theta", theta, state.v.size(), 1);
  state.v = momentum * state.v - learning_rate * gradient;
  theta += momentum * state.v - learning_rate * gradient;
  ++state.t;
}
//! [update]

Vector Nesterov::position(const Vector& theta, const State& state) const {
  require_shape("theta", theta, state.v.size(), 1);
  return theta - momentum * state.v;
}

}  // namespace nn
