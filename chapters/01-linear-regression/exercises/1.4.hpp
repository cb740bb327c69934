#pragma once
#include <nn/learn/curvature.hpp>

namespace nn::exercise {

/// A learning rate and what it does to the distance from the lowest point.
struct BestRate {
  Real rate;    ///< eta > 0
  Real factor;  ///< what one step leaves of the distance, at worst; 0 <= factor < 1
};

/// The fixed rate at which the flattest and the steepest axis of the bowl shrink alike.
/// \f[ |1 - \eta \lambda_{\min}| = |1 - \eta \lambda_{\max}| \f]
/// The bowl has no level axis: 0 < lambda min <= lambda max.
BestRate best_rate(const Curvature& bowl);

/// The smallest number of steps at the best rate after which no more than `share` of the distance
/// to the lowest point is left; 0 < share <= 1.
Index steps_to(Real share, const Curvature& bowl);

}  // namespace nn::exercise
