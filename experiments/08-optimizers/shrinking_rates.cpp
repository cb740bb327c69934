// Figure 8.11: the rate of each of two parameters under AdaGrad and RMSProp, while the gradients
// keep their size.
#include <nn/core/random.hpp>
#include <nn/optimize/adagrad.hpp>
#include <nn/optimize/rmsprop.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

using namespace nn;

namespace {

void experiment(Figure& figure) {
  const Index steps = figure.whole("steps");
  Rng rng = figure.rng();
  const Vector sizes{{1, Real(0.1)}};
  Table& rates = figure.table("rates", {"run", "step", "rate"});
  //! [rates]
  const AdaGrad adagrad{.learning_rate = 1};
  const RmsProp rmsprop{.learning_rate = 1, .decay = figure.number("decay")};
  auto sum = adagrad.start(2);
  auto mean = rmsprop.start(2);
  Vector theta = Vector::Zero(2), other = theta;
  Index next = 1;  // the step that is drawn next: even distances on a logarithmic axis
  Real grown = 0;  // the largest quotient of two rates of AdaGrad that follow each other
  Vector before = Vector::Constant(2, std::numeric_limits<Real>::max());
  for (Index t = 1; t <= steps; ++t) {
    const Vector g = sizes.cwiseProduct(normal_matrix(2, 1, 0, 1, rng));
    adagrad.update(theta, g, sum);
    rmsprop.update(other, g, mean);
    const Vector falling = (sum.s.array().sqrt() + adagrad.epsilon).inverse();
    const Vector settled = (mean.v.array().sqrt() + rmsprop.epsilon).inverse();
    //! [rates]
    grown = std::max(grown, (falling.array() / before.array()).maxCoeff());
    before = falling;
    if (t < next && t < steps) continue;
    for (Index i = 0; i < 2; ++i) {
      const std::string size = i == 0 ? " large" : " small";
      rates.row("adagrad" + size, t, falling(i));
      rates.row("rmsprop" + size, t, settled(i));
    }
    next = std::max(next + 1, static_cast<Index>(std::ceil(static_cast<Real>(t) * Real(1.12))));
  }
  figure.value("grown", grown);
  const auto at_end = [&](const char* run) {
    Real rate = 0;
    for (Index i = 0; i < rates.rows(); ++i) {
      if (*rates.at(i, "run").text() == run)
        rate = static_cast<Real>(*rates.at(i, "rate").number());
    }
    return rate;
  };
  const Real time = std::sqrt(static_cast<Real>(steps));
  figure.value("adagrad_large", at_end("adagrad large"));
  figure.value("adagrad_small", at_end("adagrad small"));
  figure.value("rmsprop_large", at_end("rmsprop large"));
  figure.value("rmsprop_small", at_end("rmsprop small"));
  figure.value("share_large", at_end("adagrad large") * time);
  figure.value("share_small", at_end("adagrad small") * time / 10);
  figure.value("steps", steps);
  figure.claim(
      "Under gradients that keep their size, AdaGrad's rate falls like \\f$1/(s\\sqrt{{t}})\\f$, s "
      "the size: after {} steps it is {:.2f} and {:.2f} times that. RMSProp's settles near 1/s, at "
      "{:.2f} and {:.1f}.",
      steps, at_end("adagrad large") * time, at_end("adagrad small") * time / 10,
      at_end("rmsprop large"), at_end("rmsprop small"));
  figure.caption(
      "The rate of one parameter, in units of η, against step, on logarithmic axes. The gradients "
      "are normal numbers of deviation 1 (solid) and 0.1 (dashed), the same for both methods; "
      "RMSProp remembers with ρ = {}. Thin lines: \\f$1/\\sqrt{{t}}\\f$ and ten times that.",
      rmsprop.decay);
  figure.describe("Rate against step", rates, {.x = "step", .y = "rate", .by = "run"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "shrinking_rates",
                      .title = "Rates that only fall",
                      .seed = 11,
                      .parameters = {{"steps", 10000, "steps taken", at_least(100)},
                                     {"decay", 0.99, "RMSProp's memory", from_to_below(0, 1)}}},
                     experiment);
}
