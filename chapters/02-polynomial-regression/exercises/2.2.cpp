#include "2.2.hpp"

namespace nn::exercise {

Index simplest_degree([[maybe_unused]] const Matrix& errors) {
  // Your code here.
  return -1;
}

}  // namespace nn::exercise
