#include <nn/core/contract.hpp>
#include <nn/core/stable.hpp>
#include <nn/learn/fit_quality.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/learn/logistic_regression.hpp>
#include <nn/learn/newton_risk.hpp>
#include <nn/loss/binary_cross_entropy.hpp>

#include <cmath>
#include <limits>

namespace nn {
namespace {

// The same with the last row and column, those of the bias, in front.
Matrix intercept_first(const Matrix& covariance) {
  const Index d = covariance.rows() - 1;
  Vector order(d + 1);
  order << Real(d), Vector::LinSpaced(d, 0, Real(d - 1));
  const auto index = order.cast<Index>().eval();
  return covariance(index, index);
}

}  // namespace

Vector LogisticFit::probability(const Matrix& X) const { return sigmoid(line.predict(X)); }

//! [fit]
LogisticFit LogisticRegression::fit(const ClassificationData& data) const {
  require_valid(data);
  require_option(l2 >= 0 && std::isfinite(l2), "l2", l2, ">= 0");
  if (data.classes.size() != 2) {
    throw DataError("logistic regression needs 2 classes, got " +
                    std::to_string(data.classes.size()));
  }
  const Affine model{data.X.cols(), 1};
  NewtonRisk<BinaryCrossEntropy> risk(model, data.X, data.y, l2);
  const auto [run, separated] = fit_classifier(risk, stop);

  LogisticFit fit{.line = {model, run.theta}, .n = data.X.rows(), .p = model.parameters()};
  fit.rank = risk.rank();
  fit.log_likelihood = -BinaryCrossEntropy{}.value(fit.line.predict(data.X), data.y) * Real(fit.n);
  fit.iterations = run.iterations;
  fit.gradient_size = run.gradient_size;
  fit.converged = run.converged;
  fit.separated = separated;
  fit.standard_errors.setConstant(fit.p, std::numeric_limits<Real>::quiet_NaN());
  if (fit.converged && l2 == 0 && fit.rank == fit.p) {
    fit.covariance = intercept_first(risk.covariance(run.theta));
    fit.standard_errors = fit.covariance.diagonal().cwiseSqrt();
  }
  return fit;
}
//! [fit]

Vector standard_error_of_logit(const LogisticFit& fit, const Matrix& X) {
  if (fit.covariance.size() == 0) throw NumericError("this fit has no standard errors");
  require_shape("X", X, any_size, fit.line.model.inputs);
  return row_deviations(design_matrix(X, true), fit.covariance);
}

}  // namespace nn
