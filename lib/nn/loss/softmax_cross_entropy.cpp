#include <nn/core/contract.hpp>
#include <nn/core/stable.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>

#include <algorithm>
#include <cmath>

namespace nn {
namespace {

void require_classes(const Matrix& O, const Labels& y) {
  require_shape("O", O, y.size(), any_size);
  for (Index i = 0; i < y.size(); ++i) {
    if (y(i) < 0 || y(i) >= O.cols()) {
      throw DataError("label " + std::to_string(y(i)) + " of sample " + std::to_string(i) +
                      " is none of " + std::to_string(O.cols()) + " classes");
    }
  }
}

}  // namespace

//! [softmax_cross_entropy]
Real SoftmaxCrossEntropy::value(const Matrix& O, const Labels& y) const {
  require_classes(O, y);
  Real sum = 0;
  for (Index i = 0; i < y.size(); ++i) {
    const Real own = O(i, y(i));
    const Real m = O.row(i).maxCoeff() - own;  // how far the best score is ahead of the right one
    Real others = 0;                           // all terms of the sum but the right one's
    for (Index k = 0; k < O.cols(); ++k) {
      if (k != y(i)) others += std::exp(O(i, k) - own - m);
    }
    sum += m > 0 ? m + std::log(std::exp(-m) + others) : std::log1p(others);
  }
  return sum / static_cast<Real>(y.size());
}

void SoftmaxCrossEntropy::gradient(const Matrix& O, const Labels& y, Matrix& dO) const {
  require_classes(O, y);
  softmax(O, dO);
  for (Index i = 0; i < y.size(); ++i) {
    dO(i, y(i)) = 0;
    dO(i, y(i)) = -dO.row(i).sum();  // p - 1 without the cancellation
  }
  dO /= static_cast<Real>(y.size());
}
//! [softmax_cross_entropy]

}  // namespace nn
