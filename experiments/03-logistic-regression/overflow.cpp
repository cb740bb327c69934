// Figure 3.9: cross-entropy of three logits that grow, as the formula says it, from the logarithm
// of the softmax, and by log-sum-exp.
#include <nn/core/stable.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

using namespace nn;

namespace {

// Scores (s, s/2, 0), and the last class is the true one: the loss is a little more than s.
Matrix scores(Real s) { return Matrix{{s, s / 2, 0}}; }
constexpr Index truth = 2;

//! [forms]
Real naive(const Matrix& o) { return std::log(o.array().exp().sum()) - o(truth); }
Real log_of_softmax(const Matrix& o) { return -std::log(softmax(o)(truth)); }
Real by_log_sum_exp(const Matrix& o) { return SoftmaxCrossEntropy{}.value(o, Labels{{truth}}); }
//! [forms]

using Form = Real (*)(const Matrix&);
struct Named {
  const char* name;
  Form loss;
};
constexpr Named forms[] = {
    {"naive", naive}, {"log of softmax", log_of_softmax}, {"log-sum-exp", by_log_sum_exp}};

// s + log(1 + e^(-s/2) + e^(-s)) in a longer type.
Real error(Real s, Real loss) {
  const long double t = s;
  const long double exact = t + std::log1p(std::exp(-t / 2) + std::exp(-t));
  return static_cast<Real>(std::abs((static_cast<long double>(loss) - exact) / exact));
}

// The largest s at which a form is finite, by halving.
Real last_finite(Form loss, Real high) {
  Real low = 1;
  for (int halving = 0; halving < 200; ++halving) {
    const Real middle = low + (high - low) / 2;
    (std::isfinite(loss(scores(middle))) ? low : high) = middle;
  }
  return low;
}

void experiment(Figure& figure) {
  const Real theory = std::log(std::numeric_limits<Real>::max());
  const Real limit = last_finite(naive, 10 * theory);
  const Real limit_softmax = last_finite(log_of_softmax, 10 * theory);
  Table& losses = figure.table("losses", {"form", "scale", "loss"});
  Table& errors = figure.table("errors", {"form", "scale", "error"});
  Real worst = 0, largest = 0;
  const Real decades = std::log10(std::numeric_limits<Real>::max() / 2);
  for (const auto& [name, loss] : forms) {
    for (Index i = 0; static_cast<Real>(i) / 10 <= decades; ++i) {  // ten to the decade
      const Real s = std::pow(Real(10), static_cast<Real>(i) / 10);
      const Real value = loss(scores(s));
      if (!std::isfinite(value)) continue;
      losses.row(name, s, value);
      if (loss != by_log_sum_exp) continue;
      largest = std::max(largest, s);
      worst = std::max(worst, error(s, value));
    }
    for (Index i = 0; i <= 300; ++i) {  // about the limit, more closely
      const Real s = theory * (Real(0.9) + static_cast<Real>(i) / 1500);
      const Real value = loss(scores(s));
      if (!std::isfinite(value)) continue;
      errors.row(name, s, error(s, value));
      if (loss == by_log_sum_exp) worst = std::max(worst, error(s, value));
    }
  }
  figure.table("limits", {"form", "scale", "loss"}).row("naive", limit, naive(scores(limit)));

  figure.value("limit", limit);
  figure.value("limit_theory", theory);
  figure.value("limit_softmax", limit_softmax);
  figure.value("largest_scale", largest);
  figure.value("worst_error", worst);
  figure.value("loss_at_1000", by_log_sum_exp(scores(1000)));
  figure.claim(
      "The naive form overflows once a logit passes {:.2f}; log-sum-exp never does, up to logits "
      "of "
      "{:.0e}, with an error of at most {:.0e} of the loss.",
      limit, largest, worst);
  figure.caption(
      "Cross-entropy of the logits (s, s/2, 0) when the last class is true. Left, the loss against "
      "s; the cross is the last finite value of the naive form, where the exponential of s "
      "overflows. "
      "Right, the relative error near the limit, measured in a longer number type; points at the "
      "lower edge have none that a double would show. The "
      "logarithm "
      "of the softmax loses its digits there as the probability becomes too small to hold, and "
      "ends "
      "at s = {:.2f}, where it rounds to 0.",
      limit_softmax);
  figure.describe("Loss against the scale of the logits", losses,
                  {.x = "scale", .y = "loss", .by = "form"});
  figure.describe("Relative error near the limit", errors,
                  {.x = "scale", .y = "error", .by = "form"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER, .name = "overflow", .title = "Naive form and log-sum-exp"},
      experiment);
}
