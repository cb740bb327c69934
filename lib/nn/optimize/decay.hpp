#pragma once
#include <nn/core/matrix.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nn {

/// A rate that falls in steps.
/// \f[ \eta_t = \eta_0 \, c^{\lfloor t / k \rfloor} \f]
///
/// \implements{step_schedule}
struct StepDecay {
  Real rate = Real(0.01);   ///< eta_0 > 0
  Real factor = Real(0.1);  ///< 0 < c <= 1
  Index every = 1000;       ///< k >= 1 steps

  /// The rate of step t.
  Real operator()(Index t) const { return rate * std::pow(factor, static_cast<Real>(t / every)); }
};

/// A rate that falls by the same factor in each step.
/// \f[ \eta_t = \eta_0 \, c^t \f]
///
/// \implements{exponential_schedule}
struct ExponentialDecay {
  Real rate = Real(0.01);     ///< eta_0 > 0
  Real factor = Real(0.999);  ///< 0 < c <= 1

  /// The rate of step t.
  Real operator()(Index t) const { return rate * std::pow(factor, static_cast<Real>(t)); }
};

/// A rate that falls along half a cosine wave and then stays.
/// \f[ \eta_t = \eta_T + \frac{\eta_0 - \eta_T}{2}
///     \Bigl( 1 + \cos \frac{\pi \min(t, T)}{T} \Bigr) \f]
/// Source: Loshchilov and Hutter 2017, ICLR, equation 5, without restarts.
///
/// \implements{cosine_schedule}
struct CosineDecay {
  Real rate = Real(0.01);   ///< eta_0 > 0
  Real final = Real(1e-4);  ///< 0 < eta_T <= eta_0
  Index steps = 1000;       ///< T >= 1

  /// The rate of step t.
  Real operator()(Index t) const {
    const Real share = static_cast<Real>(std::min(t, steps)) / static_cast<Real>(steps);
    return final + (rate - final) / 2 * (1 + std::cos(std::numbers::pi_v<Real> * share));
  }
};

}  // namespace nn
