// Figure 7.6: one weight is nudged, and the loss moves almost as its derivative says.
#include "random_network.hpp"

#include <nn/optimize/objective.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>

using namespace nn;

namespace {

// What the loss does when the weight at `at` moves by h, beside what its derivative predicts.
struct Nudged {
  Real actual, predicted;
};

Nudged nudged(const RandomNetwork& given, Index at, Real h) {
  EmpiricalRisk risk(given.net, SoftmaxCrossEntropy{}, given.X, given.y);
  const auto [value, gradient] = evaluate(risk, given.theta);
  Vector theta = given.theta, unused(theta.size());
  theta(at) += h;
  return {risk(theta, unused) - value, gradient(at) * h};
}

void experiment(Figure& figure) {
  const Index networks = figure.whole("networks");
  Rng rng = figure.rng();
  std::vector<RandomNetwork> all;
  for (Index i = 0; i < networks; ++i) all.emplace_back(std::vector<Index>{3, 5, 5, 3}, 10, rng);

  Table& curve = figure.table("curve", {"nudge", "actual", "predicted"});
  for (int k = -60; k <= 60; ++k) {
    const Real h = static_cast<Real>(k) / 20;
    const auto [actual, predicted] = nudged(all.front(), 0, h);
    curve.row(h, actual, predicted);
  }
  Table& errors = figure.table("errors", {"nudge", "median", "low", "high"});
  std::vector<Real> medians;
  for (int k = -20; k <= 0; ++k) {
    const Real h = std::pow(Real(10), Real(k) / 4);
    std::vector<Real> off;
    for (const RandomNetwork& given : all) {
      const auto [actual, predicted] = nudged(given, 0, h);
      off.push_back(std::abs(actual - predicted));
    }
    std::sort(off.begin(), off.end());
    const auto at = [&](double share) {
      return off[static_cast<std::size_t>(share * static_cast<double>(off.size() - 1) + 0.5)];
    };
    medians.push_back(at(0.5));
    errors.row(h, at(0.5), at(0.1), at(0.9));
  }
  // From a nudge of 1e-4 to one of 1e-1.
  const Real exponent = std::log10(medians[16] / medians[4]) / 3;
  figure.value("exponent", exponent);
  figure.value("networks", networks);
  figure.claim(
      "What the derivative leaves unsaid is quadratic: the error of its prediction grows like the "
      "nudge to the power {:.2f}.",
      exponent);
  figure.caption(
      "Left, one weight of a 3-5-5-3 network is moved: the change of the loss, and what the "
      "gradient predicts, a straight line. Right, the size of their difference against the nudge, "
      "median and middle 80 % of {} networks of chance.",
      networks);
  figure.describe("Change of the loss against the nudge", curve, {.x = "nudge", .y = "actual"});
  figure.describe("Predicted change", curve, {.x = "nudge", .y = "predicted"});
  figure.describe("Error of the prediction", errors, {.x = "nudge", .y = "median"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "one_nudge",
                      .title = "One weight nudged",
                      .seed = 6,
                      .parameters = {{"networks", 30, "networks of chance", between(5, 500)}}},
                     experiment);
}
