#include "7.1.hpp"

namespace nn::exercise {

//! [solution]
Slopes walk(Real x, Real y) {
  // Forward, every value kept.
  const Real sum = x + y, product = x * y, other = product + x;
  // Back, upstream times local.
  const Real d_sum = other, d_other = sum;
  const Real d_product = d_other;
  return {sum * other, d_sum + d_product * y + d_other, d_sum + d_product * x};
}
//! [solution]

}  // namespace nn::exercise
