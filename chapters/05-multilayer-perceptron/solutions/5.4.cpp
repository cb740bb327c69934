#include "5.4.hpp"

namespace nn::exercise {

//! [solution]
Linear collapse(const std::vector<Linear>& layers) {
  Linear one = layers.front();
  for (std::size_t l = 1; l < layers.size(); ++l) {
    one.W = one.W * layers[l].W;
    one.b = one.b * layers[l].W + layers[l].b;
  }
  return one;
}
//! [solution]

}  // namespace nn::exercise
