#include "1.6.hpp"

#include <limits>

namespace nn::exercise {

RowVector add_row([[maybe_unused]] Triangle& kept, [[maybe_unused]] RowVector a, RowVector y) {
  // Your code here.
  return RowVector::Constant(y.cols(), std::numeric_limits<Real>::quiet_NaN());
}

}  // namespace nn::exercise
