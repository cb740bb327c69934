#include "5.2.hpp"

namespace nn::exercise {

//! [solution]
Ending stop_early(const Vector& validation_losses, Index patience) {
  Index best = 1;
  for (Index epoch = 1; epoch <= validation_losses.size(); ++epoch) {
    if (validation_losses(epoch - 1) < validation_losses(best - 1)) best = epoch;
    if (epoch - best >= patience) return {epoch, best};
  }
  return {validation_losses.size(), best};
}
//! [solution]

}  // namespace nn::exercise
