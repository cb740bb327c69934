#include <nn/core/contract.hpp>
#include <nn/optimize/gradient_descent.hpp>

namespace nn {

GradientDescent::State GradientDescent::start(Index) const {
  require_option(learning_rate > 0, "learning_rate", learning_rate, "> 0");
  return {};
}

//! [update]
void GradientDescent::update(Vector& theta, const Vector& gradient, State& state) const {
  require_shape("gradient", gradient, theta.size(), 1);
  theta -= learning_rate * gradient;
  ++state.t;
}
//! [update]

}  // namespace nn
