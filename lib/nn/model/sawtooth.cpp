#include <nn/core/contract.hpp>
#include <nn/model/sawtooth.hpp>

#include <cmath>

namespace nn {

Real sawtooth(Real x, Index pieces) {
  require_option(pieces >= 1, "pieces", static_cast<Real>(pieces), ">= 1");
  const Real along = std::fmod(x * static_cast<Real>(pieces), Real(2));
  return along <= 1 ? along : 2 - along;
}

//! [sawtooth]
Fitted<Mlp> sawtooth_net(Index folds, Index depth) {
  require_option(folds >= 1, "folds", static_cast<Real>(folds), ">= 1");
  require_option(depth >= 1, "depth", static_cast<Real>(depth), ">= 1");
  std::vector<Index> widths(static_cast<std::size_t>(depth), folds);
  widths.insert(widths.begin(), 1);
  widths.push_back(1);
  Fitted<Mlp> net{mlp(widths, Activation(Relu{})), {}};
  net.theta = Vector::Zero(net.model.parameters());
  // What the units of a layer add up to is one tooth after another: 1, -2, 2, -2, ...
  Vector tooth = Vector::Constant(1, 1);  // before the first layer there is x alone
  const Real h = static_cast<Real>(folds);
  for (std::size_t l = 0; l < net.model.layers.size(); ++l) {
    const Affine& layer = net.model.layers[l].affine;
    const Index at = net.model.offset(l);
    const bool last = l + 1 == net.model.layers.size();
    layer.W(net.theta, at) = tooth * RowVector::Constant(layer.outputs, last ? 1 : h);
    if (last) break;
    for (Index k = 0; k < folds; ++k) layer.b(net.theta, at)(k) = -static_cast<Real>(k);
    tooth.resize(folds);
    for (Index k = 0; k < folds; ++k) tooth(k) = k == 0 ? 1 : (k % 2 == 0 ? 2 : -2);
  }
  return net;
}
//! [sawtooth]

}  // namespace nn
