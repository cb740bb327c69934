#include "7.5.hpp"

namespace nn::exercise {

//! [solution]
Vector forward_mode(const std::vector<Step>& steps, std::size_t input) {
  Vector u = Vector::Zero(static_cast<Index>(steps.size()));
  u(static_cast<Index>(input)) = 1;
  for (std::size_t j = 0; j < steps.size(); ++j) {
    for (std::size_t k = 0; k < steps[j].operands.size(); ++k) {
      u(static_cast<Index>(j)) +=
          steps[j].partials[k] * u(static_cast<Index>(steps[j].operands[k]));
    }
  }
  return u;
}
//! [solution]

}  // namespace nn::exercise
