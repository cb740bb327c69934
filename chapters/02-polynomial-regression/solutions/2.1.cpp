#include "2.1.hpp"

namespace nn::exercise {

//! [solution]
ValueAndSlope horner(const Vector& beta, Real x) {
  ValueAndSlope p{0, 0};
  for (Index k = beta.size() - 1; k >= 0; --k) {
    p.slope = p.slope * x + p.value;  // the value before this step
    p.value = p.value * x + beta(k);
  }
  return p;
}
//! [solution]

}  // namespace nn::exercise
