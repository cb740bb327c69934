#include "5.2.hpp"

namespace nn::exercise {

Ending stop_early([[maybe_unused]] const Vector& validation_losses,
                  [[maybe_unused]] Index patience) {
  // Your code here.
  return {-1, -1};
}

}  // namespace nn::exercise
