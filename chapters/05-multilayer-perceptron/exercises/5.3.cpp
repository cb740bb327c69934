#include "5.3.hpp"

namespace nn::exercise {

TwoUnits xor_of_two_rectifiers() {
  // Your code here.
  return {Matrix::Zero(2, 2), RowVector::Zero(2), Vector::Zero(2), 0};
}

}  // namespace nn::exercise
