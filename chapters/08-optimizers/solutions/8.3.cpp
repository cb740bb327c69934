#include "8.3.hpp"

namespace nn::exercise {

//! [solution]
void step(Vector& theta, Vector& u, const Vector& g, Real alpha, Real rate, Real previous_rate) {
  u = alpha * (previous_rate / rate) * u + g;
  theta -= rate * u;
}
//! [solution]

}  // namespace nn::exercise
