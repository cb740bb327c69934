#include <nn/core/contract.hpp>
#include <nn/core/stable.hpp>
#include <nn/learn/newton_risk.hpp>
#include <nn/learn/softmax_regression.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>

#include <cmath>
#include <limits>

namespace nn {

Matrix SoftmaxFit::probabilities(const Matrix& X) const { return softmax(map.predict(X)); }

SoftmaxFit SoftmaxRegression::fit(const ClassificationData& data) const {
  require_valid(data);
  require_option(l2 >= 0 && std::isfinite(l2), "l2", l2, ">= 0");
  const auto K = static_cast<Index>(data.classes.size());
  if (K < 2)
    throw DataError("softmax regression needs 2 classes or more, got " + std::to_string(K));
  const Affine model{data.X.cols(), K};
  NewtonRisk<SoftmaxCrossEntropy> risk(model, data.X, data.y, l2);
  const auto [run, separated] = fit_classifier(risk, stop);

  SoftmaxFit fit{.map = {model, run.theta}, .n = data.X.rows(), .p = model.inputs + 1};
  fit.rank = risk.rank();
  fit.log_likelihood = -SoftmaxCrossEntropy{}.value(fit.map.predict(data.X), data.y) * Real(fit.n);
  fit.iterations = run.iterations;
  fit.gradient_size = run.gradient_size;
  fit.penalised = l2 > 0;
  fit.converged = run.converged;
  fit.separated = separated;
  return fit;
}

Matrix standard_errors(const SoftmaxFit& fit, const Matrix& X, Index reference) {
  if (!fit.converged || fit.penalised || fit.rank < fit.p) {
    throw NumericError("this fit has no standard errors");
  }
  const Affine& model = fit.map.model;
  const Index d = model.inputs, K = model.outputs;
  if (reference < 0 || reference >= K) throw ShapeError("there is no such reference class");
  const Labels unused = Labels::Zero(X.rows());
  const NewtonRisk<SoftmaxCrossEntropy> risk(model, X, unused, 0);
  const Vector errors = risk.covariance(fit.map.theta, reference).diagonal().cwiseSqrt();
  Matrix by_class = Matrix::Constant(d + 1, K, std::numeric_limits<Real>::quiet_NaN());
  for (Index k = 0, column = 0; k < K; ++k) {
    if (k == reference) continue;
    for (Index j = 0; j <= d; ++j) {
      by_class((j + 1) % (d + 1), k) = errors(j * (K - 1) + column);  // the bias, last, comes first
    }
    ++column;
  }
  return by_class;
}

}  // namespace nn
