#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// How a run that is stopped early ends. Epochs count from 1.
struct Ending {
  Index stopped;  ///< epochs taken in all
  Index best;     ///< the epoch whose weights are kept
};

/// Reads the validation losses epoch by epoch and stops after the first epoch at which `patience`
/// >= 1 epochs have passed without a loss lower than the lowest before. Without such an epoch it
/// takes all n >= 1 of them. Of equal losses the first counts as the best.
Ending stop_early(const Vector& validation_losses, Index patience);

}  // namespace nn::exercise
