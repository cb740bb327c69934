#include "9.7.hpp"

namespace nn::exercise {

Matrix orthogonal_weights([[maybe_unused]] const Matrix& draws) {
  // Your code here.
  return {};
}

}  // namespace nn::exercise
