#include <nn/core/contract.hpp>
#include <nn/learn/layer_statistics.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <variant>

namespace nn {
namespace {

// The steepest slope that a member of the family has.
Real peak_slope(const Step&) { return 0; }
Real peak_slope(const Sigmoid&) { return Real(0.25); }
Real peak_slope(const LeakyRelu& f) { return std::max(Real(1), std::abs(f.alpha)); }
Real peak_slope(const Prelu& f) { return std::max(Real(1), std::abs(f.alpha)); }
Real peak_slope(const Elu& f) { return std::max(Real(1), std::abs(f.alpha)); }
template <class A>
Real peak_slope(const A&) {
  return 1;  // identity, tanh, ReLU, softplus
}

//! [saturated]
template <ActivationFunction A>
Real saturated_share(const A& f, const Matrix& Z, const Matrix& H) {
  const Real peak = peak_slope(f);
  if (peak == 0) return 1;
  const auto flat = [&](Real z, Real a) {
    return std::abs(f.derivative(z, a)) < Real(0.01) * peak ? Real(1) : Real(0);
  };
  return Z.binaryExpr(H, flat).mean();
}
//! [saturated]

Real saturated_share(const Mlp& net, std::size_t l, const Vector& theta, const Matrix& Z,
                     const Matrix& H) {
  const Bend& bend = net.layers[l].bend;
  if (const auto* member = std::get_if<Activation>(&bend)) {
    return std::visit([&](const auto& f) { return saturated_share(f, Z, H); }, *member);
  }
  if (std::holds_alternative<Prelu>(bend)) {
    return saturated_share(Prelu{theta(net.offset(l + 1) - 1)}, Z, H);
  }
  return 0;  // one piece of a maxout always has the slope 1
}

Real standard_deviation(const Matrix& numbers) {
  return std::sqrt((numbers.array() - numbers.mean()).square().mean());
}

}  // namespace

Real LayerStatistics::activation_rms() const { return std::hypot(activation_mean, activation_sd); }

std::vector<LayerStatistics> layer_statistics(const Mlp& net, const Vector& theta,
                                              const Mlp::Trace& trace) {
  require_shape("theta", theta, net.parameters(), 1);
  require_shape("trace", static_cast<Index>(trace.layers.size()), 1,
                static_cast<Index>(net.layers.size()), 1);
  std::vector<LayerStatistics> all;
  bool lost = false;
  for (std::size_t l = 0; l < net.layers.size(); ++l) {
    const auto& [Z, H, dZ, dX] = trace.layers[l];
    require_shape("Z", Z, any_size, net.layers[l].affine.outputs);
    require_shape("dZ", dZ, Z.rows(), Z.cols());
    if (H.size() == 0) throw DataError("a layer without a signal has no statistics");
    lost = lost || Z.hasNaN();
    if (lost) {  // ReLU passes a NaN as 0: what comes behind only looks like a number
      constexpr Real none = std::numeric_limits<Real>::quiet_NaN();
      all.push_back({none, none, none, none, none});
      continue;
    }
    const auto silent = (H.array() == 0).colwise().all().count();
    all.push_back({.activation_mean = H.mean(),
                   .activation_sd = standard_deviation(H),
                   .gradient_sd = standard_deviation(dZ),
                   .saturated = saturated_share(net, l, theta, Z, H),
                   .dead = static_cast<Real>(silent) / static_cast<Real>(H.cols())});
  }
  return all;
}

Vector update_ratios(const Mlp& net, const Vector& before, const Vector& after) {
  require_shape("before", before, net.parameters(), 1);
  require_shape("after", after, net.parameters(), 1);
  Vector ratios(static_cast<Index>(net.layers.size()));
  for (std::size_t l = 0; l < net.layers.size(); ++l) {
    const auto W = net.layers[l].affine.W(before, net.offset(l));
    const Real moved = (net.layers[l].affine.W(after, net.offset(l)) - W).norm();
    const Real length = W.norm();
    const Real none = moved == 0 ? Real(0) : std::numeric_limits<Real>::infinity();
    ratios(static_cast<Index>(l)) = length > 0 ? moved / length : none;
  }
  return ratios;
}

}  // namespace nn
