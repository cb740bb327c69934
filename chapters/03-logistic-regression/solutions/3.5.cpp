#include "3.5.hpp"

#include <nn/core/contract.hpp>

#include <algorithm>
#include <numeric>
#include <vector>

namespace nn::exercise {

//! [solution]
Real roc_area(const Vector& scores, const Labels& y) {
  const Index n = y.size(), ones = y.sum(), zeros = n - ones;
  if (ones == 0 || zeros == 0) throw DataError("an ROC curve needs samples of both classes");
  std::vector<Index> order(static_cast<std::size_t>(n));
  std::iota(order.begin(), order.end(), Index(0));
  std::sort(order.begin(), order.end(), [&](Index i, Index j) { return scores(i) < scores(j); });
  Index below = 0, twice_right = 0;  // samples of class 0 so far; twice the pairs in order
  for (auto run = order.begin(); run != order.end();) {
    const auto end =
        std::find_if(run, order.end(), [&](Index i) { return scores(i) > scores(*run); });
    const Index ones_here = std::count_if(run, end, [&](Index i) { return y(i) == 1; });
    const Index zeros_here = end - run - ones_here;
    twice_right += ones_here * (2 * below + zeros_here);
    below += zeros_here;
    run = end;
  }
  return static_cast<Real>(twice_right) / 2 / static_cast<Real>(ones) / static_cast<Real>(zeros);
}
//! [solution]

}  // namespace nn::exercise
