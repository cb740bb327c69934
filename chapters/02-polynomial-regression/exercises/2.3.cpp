#include "2.3.hpp"

#include <limits>

namespace nn::exercise {

Parts corrected_parts([[maybe_unused]] const Matrix& predictions,
                      [[maybe_unused]] const RowVector& truth) {
  // Your code here.
  const Real unknown = std::numeric_limits<Real>::quiet_NaN();
  return {unknown, unknown};
}

}  // namespace nn::exercise
