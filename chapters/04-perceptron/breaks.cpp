#include "breaks.hpp"

#include "gates.hpp"
#include "irises.hpp"

#include <nn/data/classes.hpp>
#include <nn/data/truth_table.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/margin.hpp>
#include <nn/learn/perceptron.hpp>
#include <nn/model/threshold_unit.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace nn;

namespace {

Vector weights_of(const PerceptronFit& fit) {
  Vector w(fit.line.theta.size());
  w << fit.line.model.b(fit.line.theta)(0), fit.line.model.W(fit.line.theta).col(0);
  return w;
}

void break_xor(Narration& tell, Result& result) {
  const ClassificationData table = truth_table(xor_answers);
  std::vector<std::vector<std::string>> rows;
  Index period = 0;  // mistakes until the weights are 0 again, at the end of an epoch
  const PerceptronFit fit = Perceptron{}.fit(table, [&](Index i, const Vector& w) {
    const Index mistakes = static_cast<Index>(rows.size()) + 1;
    rows.push_back({std::to_string(mistakes), fixed(table.X(i, 0), 0) + fixed(table.X(i, 1), 0),
                    fixed(w(0), 0), fixed(w(1), 0), fixed(w(2), 0)});
    if (period == 0 && i == 3 && w.isZero()) period = mistakes;
  });
  rows.resize(static_cast<std::size_t>(2 * period));
  tell.table({"mistake", "at", "bias", "w1", "w2"}, rows);
  tell.say(
      "After {} mistakes, at the end of an epoch, the weights are 0 as at the start. What "
      "follows is the same again: {} mistakes in {} epochs.",
      period, fit.mistakes, fit.epochs);
  result.set("period", period);
  result.set("mistakes", fit.mistakes);
  result.set("epochs", fit.epochs);
  result.set("converged", fit.converged);
}

void break_order(Narration& tell, Result& result) {
  const ClassificationData data = one_against_rest(read_classification(iris_file()), "setosa");
  const Margin margin = largest_margin(data);
  std::vector<std::vector<std::string>> rows;
  std::vector<Vector> directions;
  std::vector<double> shares;
  for (const std::uint64_t seed : {1, 2}) {
    Rng rng(seed);
    const PerceptronFit fit = Perceptron{}.fit(data, rng);
    directions.push_back(weights_of(fit).normalized());
    const Vector own = signs(data.y).cwiseProduct(fit.line.predict(data.X));
    const Real share = own.minCoeff() / weights_of(fit).norm() / margin.lower;
    shares.push_back(static_cast<double>(share));
    rows.push_back({std::to_string(seed), std::to_string(fit.mistakes),
                    std::to_string(fit.training_errors), fixed(100 * share, 0) + " %"});
  }
  const Real cosine = std::min(Real(1), directions[0].dot(directions[1]));
  const Real angle = std::acos(cosine) * 180 / std::numbers::pi_v<Real>;
  tell.say("The same {} irises in two orders.", data.X.rows());
  tell.table({"seed", "mistakes", "errors", "share of the largest margin"}, rows);
  tell.say("Both answers are without error, and their weights stand {:.0f} degrees apart.", angle);
  result.set("angle", angle);
  result.set("shares", shares);
}

void break_scale(Narration& tell, Result& result) {
  constexpr Index factor = 1000;
  ClassificationData data = one_against_rest(read_classification(iris_file()), "setosa");
  const Margin before = largest_margin(data);
  const PerceptronFit in_centimetres = Perceptron{.max_epochs = 100000}.fit(data);
  data.X.col(0) *= static_cast<Real>(factor);
  const Margin after = largest_margin(data);
  const PerceptronFit mixed = Perceptron{.max_epochs = 100000}.fit(data);
  tell.say("The irises once more, with the sepal length alone multiplied by {}.", factor);
  tell.table({"", "radius", "margin", "bound", "mistakes", "epochs"},
             {{"before", significant(before.radius, 4), significant(before.lower, 4),
               significant(before.mistake_bound(), 3), std::to_string(in_centimetres.mistakes),
               std::to_string(in_centimetres.epochs)},
              {"after", significant(after.radius, 4), significant(after.lower, 4),
               significant(after.mistake_bound(), 3), std::to_string(mixed.mistakes),
               std::to_string(mixed.epochs)}});
  result.set("factor", factor);
  result.set("mistakes_before", in_centimetres.mistakes);
  result.set("mistakes_after", mixed.mistakes);
  result.set("epochs_after", mixed.epochs);
  result.set("converged_after", mixed.converged);
  result.set("bound_before", before.mistake_bound());
  result.set("bound_after", after.mistake_bound());
}

void break_no_bias(Narration& tell, Result& result) {
  const ClassificationData table = truth_table(or_answers);
  std::vector<Index> samples;
  const PerceptronFit fit = Perceptron{.max_epochs = 100, .bias = false}.fit(
      table, [&](Index i, const Vector&) { samples.push_back(i); });
  const Index at_origin = std::ranges::count(samples, Index(0));
  const Labels answers = step(fit.line.predict(table.X));
  tell.say("OR without a bias: {} mistakes in {} epochs, {} of them at 0, 0.", fit.mistakes,
           fit.epochs, at_origin);
  std::vector<std::vector<std::string>> rows;
  for (Index i = 0; i < 4; ++i) {
    rows.push_back({fixed(table.X(i, 0), 0), fixed(table.X(i, 1), 0), std::to_string(table.y(i)),
                    fixed(fit.line.predict(table.X)(i), 0), std::to_string(answers(i))});
  }
  tell.table({"x1", "x2", "wanted", "sum", "answer"}, rows);
  tell.say("The sum at 0, 0 is 0 whatever the weights are, and a correction there adds nothing.");
  result.set("mistakes", fit.mistakes);
  result.set("at_origin", at_origin);
  result.set("epochs", fit.epochs);
  result.set("converged", fit.converged);
}

}  // namespace

void tell_break(Break broken, Narration& tell, Result& result) {
  switch (broken) {
    case Break::xor_gate:
      return break_xor(tell, result);
    case Break::order:
      return break_order(tell, result);
    case Break::scale:
      return break_scale(tell, result);
    case Break::no_bias:
      return break_no_bias(tell, result);
    case Break::nothing:
      return;
  }
}
