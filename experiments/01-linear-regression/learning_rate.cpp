// Figure 1.3: gradient descent on one bowl at many learning rates, and the limit that the largest
// eigenvalue of the Hessian predicts.
#include <nn/core/random.hpp>
#include <nn/data/synthetic.hpp>
#include <nn/learn/curvature.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/affine.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <vector>

using namespace nn;

namespace {

struct Rate {
  const char* name;
  Real share;  // of the limit
};

constexpr Rate rates[] = {{"too small", Real(0.01)},
                          {"good", Real(0.5)},
                          {"just below the limit", Real(0.98)},
                          {"just above the limit", Real(1.02)}};

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const NoisyLine truth{
      .intercept = 1, .slope = 2, .noise = figure.number("noise"), .low = -1, .high = 3};
  const RegressionData data = truth.draw(figure.whole("points"), rng);
  const Index steps = figure.whole("steps");

  const Curvature bowl = curvature(design_matrix(data.X, true));
  const Real limit = bowl.rate_limit();
  EmpiricalRisk risk(Affine{1, 1}, Squared{}, data.X, data.Y);
  const Real lowest = evaluate(risk, LinearRegression{}.fit(data).line.theta).value;

  //! [sweep]
  // The loss above its minimum, before each step and after the last, from theta = 0.
  auto descend = [&](Real rate) {
    std::vector<Real> excess;
    minimize(risk, Vector(Vector::Zero(2)), GradientDescent{.learning_rate = rate},
             {.max_steps = steps},
             [&](Index, Real loss, const Vector&) { excess.push_back(loss - lowest); });
    return excess;
  };
  Table& sweep = figure.table("sweep", {"steps", "rate", "loss"});
  for (Index percent = 2; percent <= 120; ++percent) {
    const Real rate = static_cast<Real>(percent) / 100 * limit;
    const std::vector<Real> excess = descend(rate);
    for (const Index t : {steps / 4, steps / 2, steps}) {
      sweep.row(t, rate, excess[static_cast<std::size_t>(t)] / excess[0]);
    }
  }
  //! [sweep]

  Table& curves = figure.table("learning_rate", {"rate", "step", "loss"});
  for (const auto& [name, share] : rates) {
    const std::vector<Real> excess = descend(share * limit);
    for (std::size_t t = 0; t < excess.size(); ++t) curves.row(name, t, excess[t] / excess[0]);
  }

  // In the long run only the steepest axis counts: what it multiplies the loss by in a step.
  const Real above = rates[3].share * limit;
  const std::vector<Real> climbing = descend(above);
  const Real growth = climbing.back() / climbing[climbing.size() - 2];
  const Real predicted_growth = std::pow(1 - above * bowl.largest, Real(2));

  figure.value("lambda_max", bowl.largest);
  figure.value("condition", bowl.condition());
  figure.value("limit", limit);
  figure.value("good", rates[1].share * limit);
  figure.value("below", rates[2].share * limit);
  figure.value("above", above);
  figure.value("growth", growth);
  figure.value("predicted_growth", predicted_growth);
  figure.claim(
      "The largest eigenvalue of the Hessian sets the limit: descent converges below "
      "\\f$2/\\lambda_{{\\max}}\\f$ = {:.3f} and diverges above it, where each step in the end "
      "multiplies the loss by \\f$(1 - \\eta\\lambda_{{\\max}})^2\\f$.",
      limit);
  figure.caption(
      "Left, loss above its minimum as a share of its start, against step, for learning rates of "
      "{:.0f} %, {:.0f} %, {:.0f} % and {:.0f} % of the limit. Right, the same loss after {}, {} "
      "and {} steps against the learning rate; dashed, the predicted limit, where all three meet. "
      "Above the limit the last step on the left multiplies the loss by {:.4f}; predicted is "
      "{:.4f}.",
      100 * rates[0].share, 100 * rates[1].share, 100 * rates[2].share, 100 * rates[3].share,
      steps / 4, steps / 2, steps, growth, predicted_growth);
  figure.describe("loss above its minimum, as a share of its start, against step", curves,
                  {.x = "step", .y = "loss", .by = "rate"});
  figure.describe("the same against the learning rate, by the number of steps", sweep,
                  {.x = "rate", .y = "loss", .by = "steps"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "learning_rate",
                      .title = "Learning rate",
                      .seed = 7,
                      .parameters = {{"points", 20, "points drawn", at_least(3)},
                                     {"noise", 0.5, "standard deviation of the noise", above(0)},
                                     {"steps", 40, "steps of each descent", between(8, 400)}}},
                     experiment);
}
