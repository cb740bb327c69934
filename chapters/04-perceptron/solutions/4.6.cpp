#include "4.6.hpp"

namespace nn::exercise {

//! [solution]
TwoLayers counting_network(const std::vector<bool>& by_count) {
  const Index d = static_cast<Index>(by_count.size()) - 1;
  std::vector<Real> least, sign;  // a unit for "at least k", and what it says
  for (std::size_t k = 1; k < by_count.size(); ++k) {
    if (by_count[k] == by_count[k - 1]) continue;
    least.push_back(static_cast<Real>(k));
    sign.push_back(by_count[k] ? Real(1) : Real(-1));
  }
  const Index m = static_cast<Index>(least.size());
  const Vector thresholds = Vector::Map(least.data(), m);
  return {Matrix::Ones(d, m), Real(0.5) - thresholds.transpose().array(),
          Vector::Map(sign.data(), m), by_count[0] ? Real(0.5) : Real(-0.5)};
}
//! [solution]

}  // namespace nn::exercise
