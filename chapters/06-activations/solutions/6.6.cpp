#include "6.6.hpp"

#include <cmath>

namespace nn::exercise {

//! [solution]
TwoLayers balanced(const TwoLayers& net) {
  TwoLayers even = net;
  for (Index j = 0; j < net.W.cols(); ++j) {
    const Real in = std::sqrt(net.W.col(j).squaredNorm() + net.b(j) * net.b(j));
    const Real out = net.V.row(j).norm();
    if (in == 0 || out == 0) continue;
    const Real factor = std::sqrt(out / in);
    even.W.col(j) *= factor;
    even.b(j) *= factor;
    even.V.row(j) /= factor;
  }
  return even;
}
//! [solution]

}  // namespace nn::exercise
