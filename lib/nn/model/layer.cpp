#include <nn/core/contract.hpp>
#include <nn/model/layer.hpp>

namespace nn {

Index Layer::outputs() const {
  const Maxout* maxout = std::get_if<Maxout>(&bend);
  return maxout ? maxout->units(affine.outputs) : affine.outputs;
}

Index Layer::parameters() const {
  return affine.parameters() + (std::holds_alternative<Prelu>(bend) ? 1 : 0);
}

void Layer::require_room(const Vector& numbers, Index at) const {
  if (at >= 0 && at + parameters() <= numbers.size()) return;
  require_shape("theta", numbers, at + parameters(), 1);
}

// clang-format off
//! [forward]
const Matrix& Layer::forward(const Vector& theta, Index at, const Matrix& X,
                             Trace& trace) const {
  require_room(theta, at);
  affine.forward(theta, at, X, trace.Z);
  if (const auto* f = std::get_if<Activation>(&bend)) {
    apply(*f, trace.Z, trace.H);
  } else if (std::holds_alternative<Prelu>(bend)) {
    apply(Prelu{theta(at + affine.parameters())}, trace.Z, trace.H);
  } else {
    std::get<Maxout>(bend).forward(trace.Z, trace.H);
  }
  return trace.H;
}
//! [forward]

//! [backward]
void Layer::backward(const Vector& theta, Index at, const Matrix& X, Trace& trace,
                     const Matrix& dH, bool for_input, Vector& gradient) const {
  require_room(theta, at);
  require_room(gradient, at);
  if (const auto* f = std::get_if<Activation>(&bend)) {
    apply_derivative(*f, trace.Z, trace.H, dH, trace.dZ);
  } else if (std::holds_alternative<Prelu>(bend)) {
    const Index alpha = at + affine.parameters();
    const Prelu rectifier{theta(alpha)};
    apply_derivative(rectifier, trace.Z, trace.H, dH, trace.dZ);
    gradient(alpha) = alpha_gradient(rectifier, trace.Z, dH);
  } else {
    std::get<Maxout>(bend).backward(trace.Z, dH, trace.dZ);
  }
  affine.backward(X, trace.dZ, gradient, at);
  if (for_input) trace.dX.noalias() = trace.dZ * affine.W(theta, at).transpose();
}
//! [backward]
// clang-format on

Layer make_layer(Index inputs, Index units, const Bend& bend) {
  const Maxout* maxout = std::get_if<Maxout>(&bend);
  require_option(!maxout || maxout->pieces >= 1, "pieces",
                 maxout ? static_cast<Real>(maxout->pieces) : 0, ">= 1");
  return {{inputs, maxout ? units * maxout->pieces : units}, bend};
}

}  // namespace nn
