#include <nn/core/contract.hpp>
#include <nn/model/collapse.hpp>

#include <stdexcept>

namespace nn {
namespace {

bool is_straight(const Layer& layer) {
  const auto* activation = std::get_if<Activation>(&layer.bend);
  return activation && std::holds_alternative<Identity>(*activation);
}

}  // namespace

//! [collapse]
Fitted<Affine> collapse(const Mlp& net, const Vector& theta) {
  require_shape("theta", theta, net.parameters(), 1);
  require_option(!net.layers.empty(), "layers", 0, ">= 1");
  const Index d = net.layers.front().inputs();
  Matrix W = Matrix::Identity(d, d);  // so far the input is handed on as it is
  RowVector b = RowVector::Zero(d);
  for (std::size_t l = 0; l < net.layers.size(); ++l) {
    if (!is_straight(net.layers[l])) {
      throw std::invalid_argument("layer " + std::to_string(l + 1) +
                                  " bends what passes: it does not multiply out");
    }
    const Affine& next = net.layers[l].affine;
    b = b * next.W(theta, net.offset(l)) + next.b(theta, net.offset(l));
    W = W * next.W(theta, net.offset(l));
  }
  Fitted<Affine> whole{{d, W.cols()}, Vector((d + 1) * W.cols())};
  whole.model.W(whole.theta) = W;
  whole.model.b(whole.theta) = b;
  return whole;
}
//! [collapse]

}  // namespace nn
