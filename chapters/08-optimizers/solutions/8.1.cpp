#include "8.1.hpp"

#include <cmath>

namespace nn::exercise {

//! [solution]
Real adam_step(const Vector& gradients, Real rate, Real beta1, Real beta2) {
  Real mean = 0, square = 0, mean_weights = 0, square_weights = 0;
  Real weight1 = 1, weight2 = 1;  // beta to the power of the gradient's age
  for (Index i = gradients.size() - 1; i >= 0; --i) {
    mean += weight1 * gradients(i);
    square += weight2 * gradients(i) * gradients(i);
    mean_weights += weight1;
    square_weights += weight2;
    weight1 *= beta1;
    weight2 *= beta2;
  }
  if (square == 0) return 0;
  return -rate * (mean / mean_weights) / std::sqrt(square / square_weights);
}
//! [solution]

}  // namespace nn::exercise
