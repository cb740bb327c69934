#include <nn/core/contract.hpp>
#include <nn/optimize/momentum.hpp>

namespace nn {

Momentum::State Momentum::start(Index parameters) const {
  require_option(learning_rate > 0, "learning_rate", learning_rate, "> 0");
  require_option(momentum >= 0 && 1 > momentum, "momentum", momentum, ">= 0 and < 1");
  return {.v = Vector::Zero(parameters)};
}

//! [update]
void Momentum::update(Vector& theta, const Vector& gradient, State& state) const {
  require_shape("gradient", gradient, theta.size(), 1);
  require_shape("theta", theta, state.v.size(), 1);
  state.v = momentum * state.v - learning_rate * gradient;
  theta += state.v;
  ++state.t;
}
//! [update]

}  // namespace nn
