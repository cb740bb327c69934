// Figure 3.6: how many digits of the answer are right after each step of Newton's method and of
// gradient descent, on one logistic regression.
#include <nn/core/random.hpp>
#include <nn/core/stable.hpp>
#include <nn/data/blobs.hpp>
#include <nn/learn/curvature.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/learn/logistic_regression.hpp>
#include <nn/learn/newton_risk.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/optimize/newton.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace nn;

namespace {

// The curvature at the answer: H = BᵀB / n with the rows of A scaled by the root of p (1 - p).
Curvature curvature_at(const Fitted<Affine>& line, const Matrix& X) {
  const Vector p = sigmoid(line.predict(X));
  const Vector weight = (p.array() * (1 - p.array())).sqrt();
  return curvature(weight.asDiagonal() * design_matrix(X, true));
}

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const Index n = figure.whole("points"), steps = figure.whole("steps");
  const Blobs truth{
      {{.name = "0", .centre = RowVector{{1, Real(0.5)}}, .spread = 1, .count = n},
       {.name = "1", .centre = RowVector{{Real(2.5), Real(1.5)}}, .spread = 1, .count = n}}};
  const ClassificationData data = truth.draw(rng);

  const Fitted<Affine> answer =
      LogisticRegression{.stop = {.tolerance = Real(1e-14)}}.fit(data).line;
  //! [digits]
  // Digits of theta that are right: what it still lacks as a share of the answer's length. More
  // than rounding leaves is not counted.
  auto digits = [&](const Vector& theta) {
    const Real lacking = (theta - answer.theta).norm() / answer.theta.norm();
    return std::log10(1 / std::max(lacking, 4 * std::numeric_limits<Real>::epsilon()));
  };
  //! [digits]

  Table& runs = figure.table("runs", {"method", "step", "digits"});
  std::vector<Real> newton_digits, descent_digits;
  NewtonRisk<BinaryCrossEntropy> curved(answer.model, data.X, data.y, 0);
  const NewtonRun newton_run =
      newton(curved, Vector(Vector::Zero(3)), {.tolerance = Real(1e-12)},
             [&](Index, Real, const Vector& theta) { newton_digits.push_back(digits(theta)); });
  newton_digits.push_back(digits(newton_run.theta));
  for (std::size_t t = 0; t < newton_digits.size(); ++t) {
    runs.row("Newton", t, newton_digits[t]);
  }

  // No logit curves more than at p = 1/2, where p (1 - p) is a quarter.
  const Real rate = 4 / curvature(design_matrix(data.X, true)).largest;
  EmpiricalRisk risk(answer.model, BinaryCrossEntropy{}, data.X, data.y);
  minimize(risk, Vector(Vector::Zero(3)), GradientDescent{.learning_rate = rate},
           {.max_steps = steps},
           [&](Index, Real, const Vector& theta) { descent_digits.push_back(digits(theta)); });
  for (std::size_t t = 0; t < descent_digits.size(); t += 10) {
    runs.row("gradient descent", t, descent_digits[t]);
  }

  const Curvature bowl = curvature_at(answer, data.X);
  const auto half = static_cast<std::size_t>(steps / 2);
  const Real per_step = (descent_digits.back() - descent_digits[half]) /
                        static_cast<Real>(descent_digits.size() - 1 - half);
  const Real predicted = -std::log10(1 - rate * bowl.smallest);
  figure.table("pace", {"per_step"}).row(predicted);
  const Index count = static_cast<Index>(newton_digits.size());
  figure.value("newton_steps", count - 1);
  figure.value("newton_digits", Vector(Eigen::Map<const Vector>(newton_digits.data(), count)));
  figure.value("descent_steps", steps);
  figure.value("descent_digits", descent_digits.back());
  figure.value("descent_digits_per_1000", 1000 * per_step);
  figure.value("predicted_digits_per_1000", 1000 * predicted);
  figure.value("condition", bowl.condition());
  figure.value("rate", rate);
  const std::size_t last = newton_digits.size() - 1;
  std::size_t clear = last;  // the last step whose digits rounding does not touch
  while (clear > 3 && newton_digits[clear] > 12) --clear;
  figure.claim(
      "Near the optimum Newton's correct digits double with every step, here {:.1f}, {:.1f}, "
      "{:.1f}, "
      "{:.1f}; those of gradient descent grow linearly, by {:.2f} in 1000 steps.",
      newton_digits[clear - 3], newton_digits[clear - 2], newton_digits[clear - 1],
      newton_digits[clear], 1000 * per_step);
  figure.caption(
      "Correct digits of the coefficients of one logistic regression against step, from the same "
      "start. Left, Newton's method ends at rounding after {} steps. Right, gradient descent at "
      "the "
      "rate 1/L, where L bounds the curvature, after {} steps has {:.1f} digits; the dashed line "
      "is the pace that the flattest axis at the optimum predicts, {:.2f} in 1000 steps.",
      last, steps, descent_digits.back(), 1000 * predicted);
  figure.describe("Correct digits against step", runs,
                  {.x = "step", .y = "digits", .by = "method"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "descent_or_newton",
                      .title = "Gradient descent or Newton",
                      .seed = 1,
                      .parameters = {{"points", 100, "samples of each class", at_least(10)},
                                     {"steps", 2000, "of gradient descent", between(100, 100000)}}},
                     experiment);
}
