#include "4.3.hpp"

#include <algorithm>

namespace nn::exercise {

//! [solution]
TwoLayers network_for(const std::vector<bool>& truth, Index d) {
  const Index m = std::count(truth.begin(), truth.end(), true);
  TwoLayers net{Matrix(d, m), RowVector(m), Vector::Ones(m), Real(-0.5)};
  Index unit = 0;
  for (std::size_t place = 0; place < truth.size(); ++place) {
    if (!truth[place]) continue;
    Real ones = 0;
    for (Index j = 0; j < d; ++j) {
      const bool one = (place >> j) & 1;
      net.W(j, unit) = one ? Real(1) : Real(-1);
      if (one) ones += 1;
    }
    net.b(unit) = Real(0.5) - ones;
    ++unit;
  }
  return net;
}
//! [solution]

}  // namespace nn::exercise
