#include <nn/core/contract.hpp>
#include <nn/learn/signal_propagation.hpp>

#include <cmath>
#include <numbers>
#include <variant>

namespace nn {
namespace {

//! [normal_mean]
// The mean of g over N(0, 1); g may have a kink at 0, or a jump.
template <class G>
Real normal_mean(const G& g) {
  constexpr int panels = 1000;  // on either side, each of two intervals
  constexpr Real reach = 10, h = reach / (2 * panels);
  Real sum = 0;
  for (int k = 0; k <= 2 * panels; ++k) {
    const Real t = static_cast<Real>(k) * h;
    const Real weight = k == 0 || k == 2 * panels ? 1 : (k % 2 == 1 ? 4 : 2);
    // At 0 each side takes its own limit: a jump belongs to neither.
    const Real at = k == 0 ? Real(1e-9) * h : t;
    sum += weight * std::exp(-t * t / 2) * (g(at) + g(-at));
  }
  return sum * h / 3 / std::sqrt(2 * std::numbers::pi_v<Real>);
}
//! [normal_mean]

}  // namespace

Real mean_square_behind(const Activation& activation, Real variance) {
  require_option(variance >= 0, "variance", variance, ">= 0");
  const Real s = std::sqrt(variance);
  return std::visit(
      [s](const auto& f) {
        return normal_mean([&](Real t) { return std::pow(f.value(s * t), Real(2)); });
      },
      activation);
}

Real mean_square_slope(const Activation& activation, Real variance) {
  require_option(variance >= 0, "variance", variance, ">= 0");
  const Real s = std::sqrt(variance);
  return std::visit(
      [s](const auto& f) {
        return normal_mean(
            [&](Real t) { return std::pow(f.derivative(s * t, f.value(s * t)), Real(2)); });
      },
      activation);
}

}  // namespace nn
