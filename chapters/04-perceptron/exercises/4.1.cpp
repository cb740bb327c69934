#include "4.1.hpp"

#include <limits>

namespace nn::exercise {

namespace {

constexpr Real unknown = std::numeric_limits<Real>::quiet_NaN();

}  // namespace

Unit nor_unit() {
  // Your code here.
  return {Vector::Constant(2, unknown), unknown};
}

Unit implies_unit() {
  // And here.
  return {Vector::Constant(2, unknown), unknown};
}

Unit at_least([[maybe_unused]] Index k, Index d) {
  // And here.
  return {Vector::Constant(d, unknown), unknown};
}

}  // namespace nn::exercise
