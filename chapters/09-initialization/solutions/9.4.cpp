#include "9.4.hpp"

namespace nn::exercise {

//! [solution]
Vector mean_squares(const std::vector<Index>& widths, const Vector& weight_variance,
                    Real bias_variance) {
  Vector squares(weight_variance.size());
  Real before = 1;
  for (Index l = 0; l < squares.size(); ++l) {
    const Real fan_in = static_cast<Real>(widths[static_cast<std::size_t>(l)]);
    before = (fan_in * weight_variance(l) * before + bias_variance) / 2;
    squares(l) = before;
  }
  return squares;
}
//! [solution]

}  // namespace nn::exercise
