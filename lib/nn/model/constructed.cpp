#include <nn/core/contract.hpp>
#include <nn/model/constructed.hpp>

namespace nn {
namespace {

void require_interval(Real low, Real high, Index units) {
  require_option(units >= 1, "units", static_cast<Real>(units), ">= 1");
  require_option(high > low, "high", high, "> low");
}

// Unit k computes bend(sharpness (x - x_k)); `place` makes the weights behind the units.
template <class Place>
Fitted<Mlp> one_layer(const Bend& bend, Real low, Real high, Index units, Real sharpness,
                      Place place) {
  require_interval(low, high, units);
  const Real width = (high - low) / static_cast<Real>(units);
  Fitted<Mlp> net{mlp({1, units, 1}, bend), {}};
  net.theta = Vector::Zero(net.model.parameters());
  const Affine &first = net.model.layers[0].affine, &last = net.model.layers[1].affine;
  const Index behind = net.model.offset(1);
  for (Index k = 0; k < units; ++k) {
    const Real start = low + static_cast<Real>(k) * width;
    first.W(net.theta, 0)(0, k) = sharpness;
    first.b(net.theta, 0)(k) = -sharpness * start;
    last.W(net.theta, behind)(k, 0) = place(k, start, width);
  }
  return net;
}

// What each step adds: the height of its tower, less that of the one before.
auto rises(const Curve& f) {
  return [&f, before = Real(0)](Index, Real start, Real width) mutable {
    const Real height = f(start + width / 2), rise = height - before;
    before = height;
    return rise;
  };
}

}  // namespace

//! [towers]
Fitted<Mlp> towers(const Curve& f, Real low, Real high, Index units) {
  return one_layer(Activation(Step{}), low, high, units, 1, rises(f));
}

Fitted<Mlp> soft_towers(const Curve& f, Real low, Real high, Index units, Real sharpness) {
  require_option(sharpness > 0, "sharpness", sharpness, "> 0");
  return one_layer(Activation(Sigmoid{}), low, high, units, sharpness, rises(f));
}
//! [towers]

//! [chords]
Fitted<Mlp> chords(const Curve& f, Real low, Real high, Index units) {
  Real before = 0;
  const auto bend_by = [&](Index, Real start, Real width) {
    const Real slope = (f(start + width) - f(start)) / width, change = slope - before;
    before = slope;
    return change;
  };
  Fitted<Mlp> net = one_layer(Activation(Relu{}), low, high, units, 1, bend_by);
  net.theta(net.theta.size() - 1) = f(low);  // the output's bias stands last
  return net;
}
//! [chords]

Real tower_bound(Real slope, Real length, Index units) {
  return slope * length / static_cast<Real>(2 * units);
}

Real chord_bound(Real curvature, Real length, Index units) {
  const Real width = length / static_cast<Real>(units);
  return curvature * width * width / 8;
}

}  // namespace nn
