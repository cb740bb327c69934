#include <nn/core/contract.hpp>
#include <nn/optimize/adagrad.hpp>

namespace nn {

AdaGrad::State AdaGrad::start(Index parameters) const {
  require_option(learning_rate > 0, "learning_rate", learning_rate, "> 0");
  require_option(epsilon > 0, "epsilon", epsilon, "> 0");
  return {.s = Vector::Zero(parameters)};
}

//! [update]
void AdaGrad::update(Vector& theta, const Vector& gradient, State& state) const {
  require_shape("gradient", gradient, theta.size(), 1);
  require_shape("theta", theta, state.s.size(), 1);
  state.s += gradient.cwiseAbs2();
  theta.array() -= learning_rate * gradient.array() / (state.s.array().sqrt() + epsilon);
  ++state.t;
}
//! [update]

}  // namespace nn
