#include "9.5.hpp"

#include <cmath>
#include <numbers>

namespace nn::exercise {

//! [solution]
Real parent_deviation(Real wanted, Real cut) {
  // By parts: the mean of z² within ±c is 1 - 2 c phi(c) / P(|z| < c).
  const Real phi = std::exp(-cut * cut / 2) / std::sqrt(2 * std::numbers::pi_v<Real>);
  const Real inside = std::erf(cut / std::sqrt(Real(2)));
  const Real variance =
      cut < Real(0.1) ? cut * cut / 3 * (1 - cut * cut * Real(2) / 15) : 1 - 2 * cut * phi / inside;
  return wanted / std::sqrt(variance);
}
//! [solution]

}  // namespace nn::exercise
