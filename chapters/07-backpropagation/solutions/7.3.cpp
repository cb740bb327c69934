#include "7.3.hpp"

namespace nn::exercise {

//! [solution]
Vector through_softmax(const Vector& p, const Vector& dp) {
  return p.array() * (dp.array() - p.dot(dp));
}
//! [solution]

}  // namespace nn::exercise
