// Figure 3.3: one neuron learns one sample, from a good and from a bad start, under squared loss
// and under cross-entropy.
#include <nn/core/stable.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/affine.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <string>
#include <vector>

using namespace nn;

namespace {

//! [squared_after_sigmoid]
/// Squared loss of the probability p = sigma(o): its gradient carries the factor sigma'.
struct SquaredAfterSigmoid {
  using Target = Labels;

  Real value(const Matrix& O, const Labels& y) const {
    return Squared{}.value(sigmoid(O), y.cast<Real>());
  }

  void gradient(const Matrix& O, const Labels& y, Matrix& dO) const {
    const Matrix P = sigmoid(O);
    Squared{}.gradient(P, y.cast<Real>(), dO);
    dO.array() *= P.array() * (1 - P.array());
  }
};
//! [squared_after_sigmoid]

/// What one descent went through, from epoch 0.
struct Run {
  std::vector<Real> output;    ///< p
  std::vector<Real> gradient;  ///< |dL/dw|

  // The first epoch whose output is wrong by no more than `level`.
  Index epochs_until(Real level) const {
    std::size_t epoch = 0;
    while (epoch < output.size() && 1 - output[epoch] > level) ++epoch;
    return static_cast<Index>(epoch);
  }
};

// One input, 1, and one target, 1; weight and bias both start at half the logit.
template <class L>
Run learn(L loss, Real logit, Real rate, Index epochs) {
  const Matrix X = Matrix::Ones(1, 1);
  const Labels y = Labels::Ones(1);
  EmpiricalRisk risk(Affine{1, 1}, loss, X, y);
  Run run;
  minimize(risk, Vector(Vector::Constant(2, logit / 2)), GradientDescent{.learning_rate = rate},
           {.max_steps = epochs}, [&](Index, Real, const Vector& theta) {
             run.output.push_back(sigmoid(theta.sum()));
             run.gradient.push_back(std::abs(evaluate(risk, theta).gradient(0)));
           });
  return run;
}

void experiment(Figure& figure) {
  const Real rate = figure.number("rate"), level = figure.number("level");
  const Real good = figure.number("good"), bad = figure.number("bad");
  const Index epochs = figure.whole("epochs");
  const Run squared_good = learn(SquaredAfterSigmoid{}, good, rate, epochs);
  const Run squared_bad = learn(SquaredAfterSigmoid{}, bad, rate, epochs);
  const Run entropy_good = learn(BinaryCrossEntropy{}, good, rate, epochs);
  const Run entropy_bad = learn(BinaryCrossEntropy{}, bad, rate, epochs);
  // sigma' <= 1/4: at four times the rate both losses move alike at p = 1/2.
  const Run squared_fast = learn(SquaredAfterSigmoid{}, bad, 4 * rate, epochs);

  Table& curves = figure.table("curves", {"run", "epoch", "output", "gradient"});
  for (const auto& [name, run] :
       {std::pair{"squared from the good start", &squared_good},
        {"squared from the bad start", &squared_bad},
        {"cross-entropy from the good start", &entropy_good},
        {"cross-entropy from the bad start", &entropy_bad},
        {"squared at four times the rate from the bad start", &squared_fast}}) {
    for (std::size_t t = 0; t < run->output.size(); ++t) {
      curves.row(name, t, run->output[t], run->gradient[t]);
    }
  }

  const Index slow = squared_bad.epochs_until(level), quick = entropy_bad.epochs_until(level);
  const Real ratio = entropy_bad.gradient[0] / squared_bad.gradient[0];
  figure.value("good_start", squared_good.output[0]);
  figure.value("bad_start", squared_bad.output[0]);
  figure.value("gradient_squared_first", squared_bad.gradient[0]);
  figure.value("gradient_cross_entropy_first", entropy_bad.gradient[0]);
  figure.value("ratio_first", ratio);
  figure.value("level", level);
  figure.value("rate", rate);
  figure.value("epochs_squared", slow);
  figure.value("epochs_cross_entropy", quick);
  figure.value("epochs_squared_good", squared_good.epochs_until(level));
  figure.value("epochs_cross_entropy_good", entropy_good.epochs_until(level));
  figure.value("epochs_squared_fast", squared_fast.epochs_until(level));
  figure.claim(
      "Badly wrong, at p = {:.3f} where 1 is right, cross-entropy has {:.0f} times the gradient of "
      "squared loss and is within {} of the target after {} epochs instead of {}.",
      squared_bad.output[0], ratio, level, quick, slow);
  figure.caption(
      "Left, the output of one neuron with target 1 against epoch, from a good start (p = {:.2f}) "
      "and a bad one (p = {:.3f}), at the learning rate {}. Right, the size of the gradient in w. "
      "Under squared loss the neuron that is more wrong learns less. Dash-dotted: squared loss at "
      "four times the rate, which makes up for σ′ ≤ 1/4; it needs {} epochs.",
      squared_good.output[0], squared_bad.output[0], rate, squared_fast.epochs_until(level));
  figure.describe("Output against epoch", curves, {.x = "epoch", .y = "output", .by = "run"});
  figure.describe("Gradient against epoch", curves, {.x = "epoch", .y = "gradient", .by = "run"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "learning_slowdown",
       .title = "Learning slowdown",
       .parameters = {{"good", -1.0, "logit of the good start"},
                      {"bad", -5.0, "logit of the bad start"},
                      {"rate", 0.5, "learning rate", above(0)},
                      {"epochs", 300, "epochs of each descent", between(10, 5000)},
                      {"level", 0.1, "error of the output that counts as learned",
                       Law{.low = 0, .high = 1, .above_low = true, .below_high = true}}}},
      experiment);
}
