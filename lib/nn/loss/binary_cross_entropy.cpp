#include <nn/core/contract.hpp>
#include <nn/core/stable.hpp>
#include <nn/loss/binary_cross_entropy.hpp>

namespace nn {
namespace {

void require_two_classes(const Matrix& O, const Labels& y) {
  require_shape("O", O, y.size(), 1);
  for (Index i = 0; i < y.size(); ++i) {
    if (y(i) != 0 && y(i) != 1) {
      throw DataError("label " + std::to_string(y(i)) + " of sample " + std::to_string(i) +
                      " is neither 0 nor 1");
    }
  }
}

// The logit, turned so that it should be very negative.
Real turned(Real o, Index y) { return y == 1 ? -o : o; }

}  // namespace

//! [binary_cross_entropy]
Real BinaryCrossEntropy::value(const Matrix& O, const Labels& y) const {
  require_two_classes(O, y);
  Real sum = 0;
  for (Index i = 0; i < y.size(); ++i) sum += softplus(turned(O(i), y(i)));
  return sum / static_cast<Real>(y.size());
}

void BinaryCrossEntropy::gradient(const Matrix& O, const Labels& y, Matrix& dO) const {
  require_two_classes(O, y);
  dO.resize(O.rows(), 1);
  const Real n = static_cast<Real>(y.size());
  for (Index i = 0; i < y.size(); ++i) {
    const Real p_wrong = sigmoid(turned(O(i), y(i)));  // 1 - p without the cancellation
    dO(i) = (y(i) == 1 ? -p_wrong : p_wrong) / n;
  }
}
//! [binary_cross_entropy]

}  // namespace nn
