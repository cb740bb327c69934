#include <nn/core/contract.hpp>
#include <nn/core/stable.hpp>
#include <nn/metric/accuracy.hpp>

namespace nn {

Labels decide(const Matrix& O) {
  if (O.cols() == 1) return (O.array() > 0).cast<Index>();
  return arg_max(O);
}

Real accuracy(const Labels& answers, const Labels& y) {
  require_shape("answers", answers, y.size(), 1);
  if (y.size() == 0) throw DataError("there is no answer to judge");
  const Index right = (answers.array() == y.array()).count();
  return static_cast<Real>(right) / static_cast<Real>(y.size());
}

}  // namespace nn
