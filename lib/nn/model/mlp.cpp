#include <nn/core/contract.hpp>
#include <nn/model/mlp.hpp>

namespace nn {

Index Mlp::parameters() const { return offset(layers.size()); }

Index Mlp::offset(std::size_t l) const {
  Index sum = 0;
  for (std::size_t k = 0; k < l; ++k) sum += layers[k].parameters();
  return sum;
}

Vector Mlp::weight_mask() const {
  Vector mask = Vector::Zero(parameters());
  for (std::size_t l = 0; l < layers.size(); ++l) layers[l].affine.W(mask, offset(l)).setOnes();
  return mask;
}

//! [forward]
const Matrix& Mlp::forward(const Vector& theta, const Matrix& X, Trace& trace) const {
  require_shape("theta", theta, parameters(), 1);
  require_option(!layers.empty(), "layers", 0, ">= 1");
  trace.layers.resize(layers.size());
  const Matrix* input = &X;
  Index at = 0;
  for (std::size_t l = 0; l < layers.size(); ++l) {
    input = &layers[l].forward(theta, at, *input, trace.layers[l]);
    at += layers[l].parameters();
  }
  return *input;
}
//! [forward]

Matrix Mlp::forward(const Vector& theta, const Matrix& X) const {
  Trace trace;
  return forward(theta, X, trace);
}

void Mlp::backward(const Vector& theta, const Matrix& X, Trace& trace, const Matrix& dO,
                   Vector& gradient) const {
  //! [backward]
  require_shape("theta", theta, parameters(), 1);
  gradient.resize(theta.size());
  const Matrix* dH = &dO;
  Index at = theta.size();
  for (std::size_t l = layers.size(); l-- > 0;) {
    at -= layers[l].parameters();
    const Matrix& input = l > 0 ? trace.layers[l - 1].H : X;
    layers[l].backward(theta, at, input, trace.layers[l], *dH, l > 0, gradient);
    dH = &trace.layers[l].dX;
  }
  //! [backward]
}

Vector Mlp::start(const Initializer& weights, Rng& rng) const {
  Vector theta = Vector::Zero(parameters());
  for (std::size_t l = 0; l < layers.size(); ++l) {
    const auto& [affine, bend] = layers[l];
    affine.W(theta, offset(l)) = weights(affine.inputs, affine.outputs, rng);
    if (const auto* prelu = std::get_if<Prelu>(&bend)) theta(offset(l + 1) - 1) = prelu->alpha;
  }
  return theta;
}

Mlp mlp(const std::vector<Index>& widths, const Bend& bend) {
  require_option(widths.size() >= 2, "widths", static_cast<Real>(widths.size()), ">= 2 of them");
  for (const Index width : widths) {
    require_option(width >= 1, "width", static_cast<Real>(width), ">= 1");
  }
  Mlp net;
  for (std::size_t l = 1; l < widths.size(); ++l) {
    const bool last = l + 1 == widths.size();
    net.layers.push_back(
        make_layer(widths[l - 1], widths[l], last ? Bend(Activation(Identity{})) : bend));
  }
  return net;
}

}  // namespace nn
