// Figure 6.7: the gradient that enters a network at its output, for three pairs of output unit and
// loss.
#include <nn/core/stable.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

using namespace nn;

namespace {

// The target is 1 everywhere; z is the logit, with two scores their difference.

//! [pairs]
Real by_squared(Real z) {
  const Real p = sigmoid(z);
  return (p - 1) * p * sigmoid(-z);  // (p - y) times the slope of the sigmoid
}

Real by_cross_entropy(Real z) {
  Matrix dO;
  BinaryCrossEntropy{}.gradient(Matrix::Constant(1, 1, z), Labels::Ones(1), dO);
  return dO(0, 0);
}

Real by_softmax(Real z) {
  Matrix O(1, 2), dO;
  O << 0, z;
  SoftmaxCrossEntropy{}.gradient(O, Labels::Ones(1), dO);
  return dO(0, 1);
}
//! [pairs]

void experiment(Figure& figure) {
  const Real reach = figure.number("reach");
  constexpr Index count = 241;
  Table& table = figure.table("gradients", {"pair", "logit", "gradient", "p_minus_y"});
  Real worst = 0, steepest = 0, at_steepest = 0;
  const std::pair<const char*, Real (*)(Real)> pairs[] = {
      {"squared", by_squared}, {"cross-entropy", by_cross_entropy}, {"softmax", by_softmax}};
  for (const auto& [name, gradient] : pairs) {
    for (Index i = 0; i < count; ++i) {
      const Real z = reach * static_cast<Real>(2 * i - count + 1) / static_cast<Real>(count - 1);
      const Real g = gradient(z), difference = -sigmoid(-z);  // p - 1 without rounding to 0
      table.row(name, z, g, difference);
      if (gradient != by_squared) worst = std::max(worst, std::abs(g - difference));
      if (gradient == by_squared && -g > steepest) steepest = -g, at_steepest = z;
    }
  }
  figure.value("worst", worst);
  figure.value("squared_peak", steepest);
  figure.value("squared_peak_at", at_steepest);
  figure.value("squared_wrong", -by_squared(-6));
  figure.value("cross_entropy_wrong", -by_cross_entropy(-6));
  figure.claim(
      "The matching pairs, sigmoid or softmax with cross-entropy, both give p − y, up to {:.0e}. "
      "Squared loss on a sigmoid gives at most {:.3f}, and only {:.4f} at the logit −6, where the "
      "answer is badly wrong and p − y is {:.4f}.",
      std::max(worst, std::numeric_limits<Real>::epsilon()), steepest, -by_squared(-6),
      by_cross_entropy(-6));
  figure.caption(
      "Gradient of the loss with respect to the logit, for a sample of class 1. For softmax with "
      "two "
      "classes the logit is the difference of the scores. The curves of the two matching pairs lie "
      "on one another.");
  figure.describe("Gradient against logit", table, {.x = "logit", .y = "gradient", .by = "pair"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "output_gradients",
       .title = "Output units and losses",
       .parameters = {{"reach", 8.0, "logits from minus this to this", between(6, 50)}}},
      experiment);
}
