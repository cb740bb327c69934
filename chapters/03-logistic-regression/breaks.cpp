#include "breaks.hpp"

#include <nn/core/stable.hpp>
#include <nn/data/classes.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/learn/newton_risk.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/report/program.hpp>

#include <algorithm>
#include <cmath>

using namespace nn;

namespace {

// Newton's method on setosa against the rest: what grows, and what does not end.
void break_separable(Narration& tell, Result& result) {
  const ClassificationData data = one_against_rest(read_irises(), "setosa");
  const Affine model{data.X.cols(), 1};
  NewtonRisk<BinaryCrossEntropy> risk(model, data.X, data.y, 0);
  Vector before = Vector::Zero(model.parameters());
  std::vector<std::vector<std::string>> rows;
  std::vector<double> losses, sizes, changes;
  newton(risk, before, {.max_iterations = 20, .tolerance = 0},
         [&](Index t, Real loss, const Vector& theta) {
           losses.push_back(static_cast<double>(loss));
           sizes.push_back(static_cast<double>(theta.head(model.inputs).norm()));
           changes.push_back(static_cast<double>(risk.logit_change(theta - before)));
           if (t % 4 == 0) {
             rows.push_back({std::to_string(t), significant(losses.back(), 3),
                             fixed(sizes.back(), 2), fixed(changes.back(), 3)});
           }
           before = theta;
         });
  tell.say("Setosa against the rest, by Newton's method, without a penalty.");
  tell.table({"step", "mean loss", "|w|", "largest change of a logit"}, rows);
  tell.say(
      "The loss falls by a constant factor, the weights grow by a constant amount, and the step "
      "does not shrink: there is nothing to arrive at.");
  result.set("losses", losses);
  result.set("sizes", sizes);
  result.set("changes", changes);
  result.set("factor", losses[19] / losses[20]);
}

// One neuron, one sample, target 0, from a start that says 1 with conviction.
void break_squared_loss(Narration& tell, Result& result) {
  constexpr Real start = 8, rate = 1;
  Real squared = start, entropy = start;
  std::vector<std::vector<std::string>> rows;
  std::vector<double> by_squares, by_entropy;
  for (int t = 0; t <= 200; ++t) {
    const Real p = sigmoid(squared), q = sigmoid(entropy);
    by_squares.push_back(static_cast<double>(p));
    by_entropy.push_back(static_cast<double>(q));
    if (t % 50 == 0 || t == 10) rows.push_back({std::to_string(t), fixed(p, 4), fixed(q, 4)});
    squared -= rate * p * p * sigmoid(-squared);  // (p - y) p (1 - p) with y = 0
    entropy -= rate * q;                          // p - y
  }
  tell.say("One neuron should say 0. It begins at a logit of {:.0f}, an output of {:.4f}.", start,
           sigmoid(start));
  tell.table({"step", "output, squared loss", "output, cross-entropy"}, rows);
  const Real slope = sigmoid(start) * sigmoid(-start);
  tell.say(
      "The two gradients begin at {} and {}: squared loss carries the slope of the sigmoid, "
      "which is {} here.",
      significant(sigmoid(start) * slope, 3), fixed(sigmoid(start), 4), significant(slope, 3));
  result.set("start", start);
  result.set("slope", slope);
  result.set("squared", by_squares);
  result.set("cross_entropy", by_entropy);
}

// The formulas as they are written, in exponentials that overflow.
Real naive_loss(const RowVector& o, Index y) {
  const RowVector e = o.array().exp();
  return -std::log(e(y) / e.sum());
}

void break_overflow(Narration& tell, Result& result) {
  tell.say(
      "Three logits (0, s, 2s), and the right class is the first. The loss as the formula is "
      "written, and by log-sum-exp:");
  std::vector<std::vector<std::string>> rows;
  std::vector<double> scales, naive, stable;
  for (const Real s : {1, 10, 100, 300, 400, 1000}) {
    const RowVector o{{0, s, 2 * s}};
    const Real written = naive_loss(o, 0), safe = SoftmaxCrossEntropy{}.value(o, Labels{{0}});
    rows.push_back({fixed(s, 0), fixed(written, 4), fixed(safe, 4)});
    scales.push_back(static_cast<double>(s));
    naive.push_back(static_cast<double>(written));
    stable.push_back(static_cast<double>(safe));
  }
  tell.table({"s", "as written", "log-sum-exp"}, rows);
  tell.say(
      "The first to go is e^(2s): past {:.2f} it is infinite, and a finite number over it is "
      "0, whose logarithm is infinite.",
      std::log(std::numeric_limits<Real>::max()));
  result.set("scales", scales);
  result.set("naive", naive);
  result.set("stable", stable);
  result.set("limit", std::log(std::numeric_limits<Real>::max()));
}

// The answers of a line through class numbers, rounded to the nearest number.
Labels by_numbers(const ClassificationData& data, const RowVector& numbers) {
  RegressionData coded{data.X, Matrix(data.X.rows(), 1), data.names};
  for (Index i = 0; i < data.y.size(); ++i) coded.Y(i) = numbers(data.y(i));
  const Matrix line = LinearRegression{}.fit(coded).line.predict(data.X);
  Labels answers(data.y.size());
  for (Index i = 0; i < answers.size(); ++i) {
    (numbers.array() - line(i)).abs().minCoeff(&answers(i));
  }
  return answers;
}

void break_class_numbers(Narration& tell, Result& result) {
  const ClassificationData data = read_irises();
  const RowVector one{{0, 1, 2}}, other{{1, 0, 2}};
  const Labels first = by_numbers(data, one), second = by_numbers(data, other);
  const auto right = [&](const Labels& answers) {
    return (answers.array() == data.y.array()).count();
  };
  const Index differ = (first.array() != second.array()).count();
  tell.say("Least squares on the numbers of the species, rounded to the nearest number.");
  tell.table({"setosa", "versicolor", "virginica", "right of 150"},
             {{"0", "1", "2", std::to_string(right(first))},
              {"1", "0", "2", std::to_string(right(second))}});
  tell.say("The species are the same, their numbers are swapped, and {} of the answers change.",
           differ);
  result.set("right", std::vector<double>{double(right(first)), double(right(second))});
  result.set("differ", differ);
}

}  // namespace

ClassificationData read_orings() {
  return read_classification(data_file(NN_CHAPTER, "orings.csv"));
}

ClassificationData read_irises() { return read_classification(data_file(NN_CHAPTER, "iris.csv")); }

void tell_break(Break broken, Narration& tell, Result& result) {
  switch (broken) {
    case Break::separable:
      return break_separable(tell, result);
    case Break::squared_loss:
      return break_squared_loss(tell, result);
    case Break::overflow:
      return break_overflow(tell, result);
    case Break::class_numbers:
      return break_class_numbers(tell, result);
    case Break::nothing:
      return;
  }
}
