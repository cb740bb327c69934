// Figure 3.2: what a margin costs: the 0-1 loss that is meant, and three losses that can be
// descended.
#include <nn/core/stable.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

using namespace nn;

namespace {

//! [losses]
Real zero_one(Real m) { return m > 0 ? 0 : 1; }
Real squared(Real m) { return (1 - m) * (1 - m); }
Real hinge(Real m) { return std::max(Real(0), 1 - m); }
Real logistic(Real m) { return softplus(-m) / std::numbers::ln2_v<Real>; }
//! [losses]

void experiment(Figure& figure) {
  const Real reach = figure.number("reach");
  constexpr Index count = 241;  // odd: 0 is among them, where the bound is tight
  Table& losses = figure.table("losses", {"loss", "margin", "value"});
  Real worst_gap = zero_one(-reach) + logistic(reach);
  using Loss = Real (*)(Real);
  const std::pair<const char*, Loss> all[] = {
      {"0–1", zero_one}, {"squared", squared}, {"hinge", hinge}, {"logistic", logistic}};
  for (const auto& [name, loss] : all) {
    for (Index i = 0; i < count; ++i) {
      const Real m = reach * static_cast<Real>(2 * i - count + 1) / static_cast<Real>(count - 1);
      losses.row(name, m, loss(m));
      worst_gap = std::min(worst_gap, logistic(m) - zero_one(m));
    }
  }
  Table& at = figure.table("at", {"margin", "zero_one", "squared", "hinge", "logistic"});
  for (const int m : {-2, -1, 0, 1, 2, 3}) {
    const Real margin = static_cast<Real>(m);
    at.row(m, zero_one(margin), squared(margin), hinge(margin), logistic(margin));
  }

  figure.value("worst_bound_gap", worst_gap);
  figure.value("squared_at_3", squared(3));
  figure.value("hinge_at_3", hinge(3));
  figure.value("logistic_at_3", logistic(3));
  figure.value("squared_at_minus_1", squared(-1));
  figure.value("hinge_at_minus_1", hinge(-1));
  figure.value("logistic_at_minus_1", logistic(-1));
  figure.value("squared_at_1", squared(1));
  figure.value("logistic_at_0", logistic(0));
  figure.claim(
      "The logistic loss \\f$\\log_2(1 + e^{{-m}})\\f$ is convex and nowhere below the 0–1 loss; "
      "squared loss is convex, too, but punishes being too right: a margin of 3 costs {:.0f}, as "
      "much as a margin of −1.",
      squared(3));
  figure.caption(
      "Loss of one sample against its margin m, the logit times the true sign, +1 or −1. Right of "
      "0 "
      "the answer is right. The 0–1 loss counts mistakes and has no slope to descend. At m = 3 the "
      "logistic loss is {:.3f}, the hinge loss {:.0f} and the squared loss {:.0f}: right of m = 1 "
      "squared loss climbs.",
      logistic(3), hinge(3), squared(3));
  figure.describe("Loss against margin", losses, {.x = "margin", .y = "value", .by = "loss"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "surrogate_losses",
                      .title = "Surrogate losses against the margin",
                      .parameters = {{"reach", 3.0, "margins from -reach to reach", at_least(3)}}},
                     experiment);
}
