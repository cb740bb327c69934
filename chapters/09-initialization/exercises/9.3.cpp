#include "9.3.hpp"

namespace nn::exercise {

Labels twins([[maybe_unused]] const Matrix& W1, [[maybe_unused]] const RowVector& b1,
             [[maybe_unused]] const Matrix& W2) {
  // Your code here.
  return {};
}

}  // namespace nn::exercise
