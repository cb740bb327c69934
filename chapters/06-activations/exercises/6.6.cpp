#include "6.6.hpp"

namespace nn::exercise {

TwoLayers balanced([[maybe_unused]] const TwoLayers& net) {
  // Your code here.
  return {};
}

}  // namespace nn::exercise
