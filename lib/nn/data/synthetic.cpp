#include <nn/core/contract.hpp>
#include <nn/data/synthetic.hpp>

namespace nn {

RegressionData NoisyLine::draw(Index n, Rng& rng) const {
  require_option(n >= 1, "n", static_cast<Real>(n), ">= 1");
  const Matrix X = uniform_matrix(n, 1, low, high, rng);
  const Matrix errors = normal_matrix(n, 1, 0, noise, rng);
  return {X, ((slope * X).array() + intercept).matrix() + errors, {"x"}};
}

RegressionData NoisyPlane::draw(Index n, Rng& rng) const {
  require_option(n >= 1, "n", static_cast<Real>(n), ">= 1");
  require_shape("b", b, 1, W.cols());
  const Matrix X = normal_matrix(n, W.rows(), 0, 1, rng);
  const Matrix errors = normal_matrix(n, W.cols(), 0, noise, rng);
  return {X, ((X * W).rowwise() + b) + errors, {}};
}

RegressionData with_outliers(RegressionData data, Index count, Real distance, Rng& rng) {
  const Index n = data.Y.rows();
  require_option(0 <= count && count <= n, "count", static_cast<Real>(count), "from 0 to n");
  const std::vector<Index> order = rng.permutation(n);
  for (Index i = 0; i < count; ++i) {
    data.Y.row(order[static_cast<std::size_t>(i)]).array() += distance;
  }
  return data;
}

}  // namespace nn
