#include <nn/core/contract.hpp>
#include <nn/metric/confusion_matrix.hpp>

namespace nn {
namespace {

void require_class(Index label, Index K) {
  if (0 <= label && label < K) return;
  throw DataError("label " + std::to_string(label) + " is none of " + std::to_string(K) +
                  " classes");
}

}  // namespace

ConfusionMatrix ConfusionMatrix::count(const Labels& answers, const Labels& y, Index K) {
  require_shape("answers", answers, y.size(), 1);
  ConfusionMatrix matrix;
  matrix.counts.setZero(K, K);
  for (Index i = 0; i < y.size(); ++i) {
    require_class(y(i), K);
    require_class(answers(i), K);
    ++matrix.counts(y(i), answers(i));
  }
  return matrix;
}

Real ConfusionMatrix::recall(Index k) const {
  return static_cast<Real>(counts(k, k)) / static_cast<Real>(counts.row(k).sum());
}

Real ConfusionMatrix::precision(Index k) const {
  return static_cast<Real>(counts(k, k)) / static_cast<Real>(counts.col(k).sum());
}

}  // namespace nn
