#include "breaks.hpp"

#include "walks.hpp"

#include <nn/core/contract.hpp>

#include <cmath>
#include <string>

using namespace nn;

namespace {

// Rows "t, x, y, value" of a walk.
std::vector<std::vector<std::string>> rows_of(const Walk& walk, const std::vector<Index>& steps) {
  std::vector<std::vector<std::string>> rows;
  for (const Index t : steps) {
    rows.push_back({std::to_string(t), significant(walk.path(t, 0), 3),
                    significant(walk.path(t, 1), 3), significant(walk.values(t), 3)});
  }
  return rows;
}

void break_rate(Narration& tell, Result& result) {
  const Quadratic bowl{.condition = 100};
  const Vector start{{-1, Real(0.6)}};
  const Real limit = 2 / bowl.condition, rate = Real(1.1) * limit;
  const GradientDescent recipe{.learning_rate = rate};
  const Walk path = walk(bowl, start, recipe, 40);
  const Real growth = path.values(40) / path.values(39);
  tell.say("Descent on the bowl with κ = 100 at 1.1 times the limit 2/κ = {}.", limit);
  tell.table({"step", "x", "y", "value"}, rows_of(path, {0, 1, 2, 3, 4, 20, 40}));
  tell.say("A step multiplies the value by {:.3f}; (1 - ηκ)² is {:.3f}.", growth,
           std::pow(1 - rate * bowl.condition, 2));
  std::string end;
  try {
    walk(bowl, start, recipe, 10000);
  } catch (const NumericError& error) {
    end = error.what();
  }
  tell.say("It ends with: {}.", end);
  result.set("limit", limit);
  result.set("rate", rate);
  result.set("growth", growth);
  result.set("predicted", std::pow(1 - rate * bowl.condition, 2));
  result.set("end", end);
}

void break_ravine(Narration& tell, Result& result) {
  const Quadratic bowl{.condition = 1000};
  const Vector start{{-1, Real(0.01)}};
  const Real root = std::sqrt(bowl.condition);
  const GradientDescent descent{.learning_rate = Real(1.98) / bowl.condition};
  const Momentum momentum{.learning_rate = std::pow(2 / (root + 1), Real(2)),
                          .momentum = std::pow((root - 1) / (root + 1), Real(2))};
  const Walk path = walk(bowl, start, descent, 1000);
  Index flips = 0;
  while (flips < 1000 && path.path(flips, 1) * path.path(flips + 1, 1) < 0) ++flips;
  tell.say("κ = 1000, and the rate almost as large as the steep axis allows.");
  tell.table({"step", "x", "y", "value"}, rows_of(path, {0, 1, 2, 3, 4, 100, 1000}));
  const auto slow = steps_to(bowl, start, descent, Real(0.01), 10000);
  const auto fast = steps_to(bowl, start, momentum, Real(0.01), 10000);
  tell.say(
      "y changes its sign in each of the {} steps, while x creeps. Within 1 % of the start: {} "
      "steps, and {} with tuned momentum.",
      flips, slow.value_or(-1), fast.value_or(-1));
  result.set("flips", flips);
  result.set("descent", slow);
  result.set("momentum", fast);
}

void break_saddle(Narration& tell, Result& result) {
  const Saddle saddle;
  const Vector start{{1, 0}};
  const Walk path = walk(saddle, start, GradientDescent{.learning_rate = Real(0.1)}, 200);
  const Vector end = path.path.row(200).transpose();
  Vector gradient(2);
  saddle(end, gradient);
  const Matrix H = saddle.hessian(end);
  tell.say("Descent on x² - y² from a start with y = 0.");
  tell.table({"step", "x", "y", "value"}, rows_of(path, {0, 1, 2, 10, 100, 200}));
  tell.say(
      "The gradient there is {:.0e}, and the curvatures are {:.0f} along x and {:.0f} along y.",
      gradient.norm(), H(0, 0), H(1, 1));
  result.set("gradient", gradient.norm());
  result.set("curvatures", Vector(H.diagonal()));
  result.set("value", path.values(200));
}

void break_no_correction(Narration& tell, Result& result) {
  const Quadratic bowl{.condition = 1};
  const Vector start{{1, 0}};
  const Adam with{.learning_rate = Real(0.1)};
  Adam without = with;
  without.bias_correction = false;
  const Walk good = walk(bowl, start, with, 60), bad = walk(bowl, start, without, 60);
  std::vector<std::vector<std::string>> rows;
  for (const Index t : {0, 1, 2, 3, 4, 5, 10, 20, 40, 60}) {
    rows.push_back({std::to_string(t), fixed(good.path(t, 0), 2), fixed(bad.path(t, 0), 2)});
  }
  tell.say("Adam on ½x² from x = 1 at the rate 0.1.");
  tell.table({"step", "x", "x without correction"}, rows);
  const Real first = (1 - bad.path(1, 0)) / (1 - good.path(1, 0));
  const Real over = -good.path.col(0).minCoeff(), far = -bad.path.col(0).minCoeff();
  tell.say("The first step is {:.2f} times as long, and it overshoots by {:.2f} instead of {:.2f}.",
           first, far, over);
  result.set("first", first);
  result.set("overshoot", far);
  result.set("overshoot_corrected", over);
}

}  // namespace

void tell_break(Break broken, Narration& tell, Result& result) {
  switch (broken) {
    case Break::rate:
      return break_rate(tell, result);
    case Break::ravine:
      return break_ravine(tell, result);
    case Break::saddle:
      return break_saddle(tell, result);
    case Break::no_correction:
      return break_no_correction(tell, result);
    case Break::nothing:
      return;
  }
}
