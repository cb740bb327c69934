#include "fits.hpp"

#include <nn/core/contract.hpp>
#include <nn/data/classes.hpp>
#include <nn/learn/softmax_forms.hpp>
#include <nn/metric/accuracy.hpp>
#include <nn/metric/confusion_matrix.hpp>

#include <limits>

using namespace nn;

namespace {

constexpr Real undefined = std::numeric_limits<Real>::quiet_NaN();

using Names = std::vector<std::string>;

Names with_intercept(Names names) {
  names.insert(names.begin(), "intercept");
  return names;
}

// What both kinds of fit report alike.
template <class Fit>
void tell_end(const Fit& fit, Real l2, Narration& tell, Result& result) {
  result.set("log_likelihood", fit.converged ? fit.log_likelihood : undefined);
  result.set("deviance", fit.converged ? fit.deviance() : undefined);
  result.set("iterations", fit.iterations);
  result.set("gradient_share", fit.gradient_size);
  result.set("converged", fit.converged);
  result.set("separated", fit.separated);
  if (fit.separated) {
    tell.say(
        "A hyperplane parts the classes. The loss falls forever as the coefficients grow, and "
        "there is no best fit. A penalty, --l2 0.01 for example, gives one.");
    return;
  }
  if (!fit.converged) {
    tell.say("Newton's method ran out of steps; these are no coefficients yet.");
    return;
  }
  if (fit.rank < fit.p) {
    tell.say(
        "The {} columns have rank {}: many coefficients fit equally well, and these are the "
        "smallest.",
        fit.p, fit.rank);
  }
  tell.say("{} samples, {} Newton steps, log-likelihood {}, deviance {}.", fit.n, fit.iterations,
           fixed(fit.log_likelihood, 4), fixed(fit.deviance(), 4));
  if (l2 > 0) tell.say("Minimised: mean log-loss + ({} / 2) × |w|².", significant(l2, 4));
}

void tell_answers(const Labels& answers, const ClassificationData& data, bool defined,
                  Narration& tell, Result& result) {
  if (!defined) return result.set("accuracy", undefined);
  const auto K = static_cast<Index>(data.classes.size());
  const ConfusionMatrix C = ConfusionMatrix::count(answers, data.y, K);
  std::vector<Names> rows;
  for (Index k = 0; k < K; ++k) {
    rows.push_back({data.classes[static_cast<std::size_t>(k)]});
    for (Index l = 0; l < K; ++l) rows.back().push_back(std::to_string(C.counts(k, l)));
  }
  Names header = data.classes;
  header.insert(header.begin(), "true class \\ answer");
  tell.table(header, rows);
  tell.say("{} of {} answers are right.", C.right(), C.total());
  result.set("accuracy", accuracy(answers, data.y));
  result.set("right", C.right());
  result.set("majority", C.counts.rowwise().sum().maxCoeff());
  result.set("confusion", C.counts.cast<Real>());
}

//! [two]
void fit_two(ClassificationData data, const Settings& settings, Narration& tell, Result& result) {
  if (settings.reference == data.classes[1]) {  // then the model is of the first class
    std::swap(data.classes[0], data.classes[1]);
    data.y = 1 - data.y.array();
  }
  const LogisticFit fit = LogisticRegression{.l2 = settings.l2, .stop = settings.stop}.fit(data);
  const Names names = with_intercept(data.names);
  Vector beta = Vector::Constant(fit.p, undefined);
  if (fit.converged) beta << fit.line.model.b(fit.line.theta), fit.line.model.W(fit.line.theta);
  result.set("coefficients", names, beta);
  result.set("standard_errors", names, fit.standard_errors);
  std::vector<Names> rows;
  for (Index j = 0; fit.converged && j < fit.p; ++j) {
    rows.push_back({names[static_cast<std::size_t>(j)], significant(beta(j), 6),
                    significant(fit.standard_errors(j), 4)});
  }
  if (fit.converged) {
    tell.say("The logit of '{}', against '{}':", data.classes[1], data.classes[0]);
    tell.table({"", "estimate", "standard error"}, rows);
  }
  tell_end(fit, settings.l2, tell, result);
  tell_answers(decide(fit.line.predict(data.X)), data, fit.converged, tell, result);
}
//! [two]

//! [many]
void fit_many(const ClassificationData& data, const Settings& settings, Narration& tell,
              Result& result) {
  const SoftmaxFit fit = SoftmaxRegression{.l2 = settings.l2, .stop = settings.stop}.fit(data);
  const auto K = static_cast<Index>(data.classes.size());
  const Index reference = settings.reference.empty() ? 0 : class_number(data, settings.reference);
  const Names names = with_intercept(data.names);
  Matrix B(fit.p, K);
  B << fit.map.model.b(fit.map.theta), fit.map.model.W(fit.map.theta);
  B = against_reference(B, reference);
  Matrix errors = Matrix::Constant(fit.p, K, undefined);
  if (!fit.converged) B.setConstant(undefined);
  if (fit.converged && settings.l2 == 0 && fit.rank == fit.p) {
    errors = standard_errors(fit, data.X, reference);
  }
  Result coefficients, deviations;
  std::vector<Names> rows(names.size());
  for (std::size_t j = 0; j < names.size(); ++j) rows[j] = {names[j]};
  for (Index k = 0; k < K; ++k) {
    coefficients.set(data.classes[static_cast<std::size_t>(k)], names, B.col(k));
    deviations.set(data.classes[static_cast<std::size_t>(k)], names, errors.col(k));
    for (std::size_t j = 0; j < names.size(); ++j) {
      rows[j].push_back(significant(B(static_cast<Index>(j), k), 5));
    }
  }
  result.set("reference", data.classes[static_cast<std::size_t>(reference)]);
  result.set("coefficients", coefficients);
  result.set("standard_errors", deviations);
  Names header = data.classes;
  header.insert(header.begin(), "");
  if (fit.converged) {
    tell.say("Logits against '{}':", data.classes[static_cast<std::size_t>(reference)]);
    tell.table(header, rows);
  }
  tell_end(fit, settings.l2, tell, result);
  tell_answers(decide(fit.map.predict(data.X)), data, fit.converged, tell, result);
}
//! [many]

}  // namespace

ClassificationData chosen_classes(ClassificationData data, const Settings& settings) {
  if (!settings.classes.empty()) data = keep_classes(data, settings.classes);
  if (!settings.positive.empty()) data = one_against_rest(data, settings.positive);
  if (data.classes.size() < 2) throw DataError("two classes are needed, got one");
  if (!settings.reference.empty()) class_number(data, settings.reference);
  return data;
}

void fit_and_tell(const ClassificationData& data, const Settings& settings, Narration& tell,
                  Result& result) {
  result.set("n", data.X.rows());
  result.set("d", data.X.cols());
  result.set("l2", settings.l2);
  result.set("classes", data.classes);
  if (data.classes.size() == 2) return fit_two(data, settings, tell, result);
  fit_many(data, settings, tell, result);
}
