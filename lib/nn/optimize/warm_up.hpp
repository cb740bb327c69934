#pragma once
#include <nn/optimize/schedule.hpp>

#include <algorithm>

namespace nn {

/// Another schedule behind a slow start: its rate is reached in equal stairs.
/// \f[ \eta_t = \min\Bigl( 1, \frac{t + 1}{T_w} \Bigr) \, \eta^{\text{then}}_t \f]
/// Source: Goyal and others 2017, arXiv:1706.02677, section 2.2.
///
/// \implements{warm_up}
template <Schedule S>
struct WarmUp {
  Index steps = 100;  ///< T_w >= 1
  S then = {};        ///< counts from the first step on, not from the end of the warm-up

  /// The rate of step t.
  Real operator()(Index t) const {
    const Real share = static_cast<Real>(t + 1) / static_cast<Real>(steps);
    return std::min(Real(1), share) * static_cast<Real>(then(t));
  }
};

template <class S>
WarmUp(Index, S) -> WarmUp<S>;

}  // namespace nn
