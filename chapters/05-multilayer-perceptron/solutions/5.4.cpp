#include "5.4.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace nn::exercise {

//! [solution]
TanhNet canonical(const TanhNet& net) {
  const Index h = net.v.size();
  std::vector<Index> order(static_cast<std::size_t>(h));
  std::iota(order.begin(), order.end(), Index(0));
  std::ranges::sort(order, {}, [&](Index j) { return std::abs(net.b(j)); });
  TanhNet form = net;
  for (Index j = 0; j < h; ++j) {
    const Index from = order[static_cast<std::size_t>(j)];
    const Real sign = net.b(from) < 0 ? Real(-1) : Real(1);
    form.W.col(j) = sign * net.W.col(from);
    form.b(j) = sign * net.b(from);
    form.v(j) = sign * net.v(from);
  }
  return form;
}

Index copies(Index h) {
  Index count = 1;
  for (Index j = 1; j <= h; ++j) count *= 2 * j;
  return count;
}
//! [solution]

}  // namespace nn::exercise
