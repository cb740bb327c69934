#include <nn/core/contract.hpp>
#include <nn/data/blobs.hpp>

namespace nn {

ClassificationData Blobs::draw(Rng& rng) const {
  if (blobs.empty()) throw DataError("there is no blob to draw from");
  const Index d = blobs.front().centre.size();
  if (d == 0) throw DataError("the centre of a blob needs a coordinate");
  Index n = 0;
  for (const Blob& blob : blobs) {
    require_shape("centre of " + blob.name, blob.centre, 1, d);
    require_option(blob.spread >= 0, "spread", blob.spread, ">= 0");
    require_option(blob.count >= 1, "count", static_cast<Real>(blob.count), ">= 1");
    n += blob.count;
  }
  ClassificationData data{Matrix(n, d), Labels(n), {}, {}};
  Index first = 0;
  for (const Blob& blob : blobs) {
    const Matrix around_zero = normal_matrix(blob.count, d, 0, blob.spread, rng);
    data.X.middleRows(first, blob.count) = around_zero.rowwise() + blob.centre;
    data.y.segment(first, blob.count).setConstant(static_cast<Index>(data.classes.size()));
    data.classes.push_back(blob.name);
    first += blob.count;
  }
  return data;
}

}  // namespace nn
