#include "8.2.hpp"

namespace nn::exercise {

//! [solution]
Vector clip(const Vector& g, Real limit) {
  const Real largest = g.size() > 0 ? g.cwiseAbs().maxCoeff() : Real(0);
  if (largest == 0) return g;
  const Vector scaled = g / largest;  // its squares neither overflow nor vanish
  const Real length = scaled.norm();
  if (largest <= limit / length) return g;
  return scaled * (limit / length);
}
//! [solution]

}  // namespace nn::exercise
