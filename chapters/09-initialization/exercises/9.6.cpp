#include "9.6.hpp"

namespace nn::exercise {

void scale_by_data([[maybe_unused]] std::vector<Matrix>& weights, [[maybe_unused]] const Matrix& X,
                   [[maybe_unused]] const std::function<Real(Real)>& f) {
  // Your code here.
}

}  // namespace nn::exercise
