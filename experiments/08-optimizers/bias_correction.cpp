// Figure 8.7: the steps of Adam under a constant gradient, with and without bias correction.
#include <nn/optimize/adam.hpp>
#include <nn/report/figure.hpp>

#include <cmath>

using namespace nn;

namespace {

void experiment(Figure& figure) {
  const Index steps = figure.whole("steps");
  //! [steps]
  const Adam with{.learning_rate = 1};
  Adam without = with;
  without.bias_correction = false;
  const Vector gradient = Vector::Constant(1, figure.number("gradient"));
  auto corrected = with.start(1), plain = without.start(1);
  Vector here = Vector::Zero(1), there = Vector::Zero(1);
  Table& lengths = figure.table("lengths", {"step", "with", "without", "predicted"});
  for (Index t = 1; t <= steps; ++t) {
    const Real left = here(0), right = there(0), time = static_cast<Real>(t);
    with.update(here, gradient, corrected);
    without.update(there, gradient, plain);
    lengths.row(t, left - here(0), right - there(0),
                (1 - std::pow(with.beta1, time)) / std::sqrt(1 - std::pow(with.beta2, time)));
  }
  //! [steps]
  const auto at = [&](Index t) { return *lengths.at(t - 1, "without").number(); };
  Index longest = 1;
  for (Index t = 1; t <= steps; ++t) {
    if (at(t) > at(longest)) longest = t;
  }
  figure.value("first", at(1));
  figure.value("longest", longest);
  figure.value("longest_factor", at(longest));
  figure.value("last", at(steps));
  figure.value("steps", steps);
  figure.claim(
      "Without the correction step t is \\f$(1 - \\beta_1^t)/\\sqrt{{1 - \\beta_2^t}}\\f$ times as "
      "long: {:.2f} times at t = 1, {:.1f} times at its longest, t = {}, and still {:.1f} times at "
      "t = {}.",
      at(1), at(longest), longest, at(steps), steps);
  figure.caption(
      "Lengths of Adam's first steps in units of the learning rate, while the gradient stays the "
      "same, with the published constants. The points are steps taken, the line through those "
      "without correction is the formula. In the long run both go to 1.");
  figure.describe("Length of a step with bias correction", lengths, {.x = "step", .y = "with"});
  figure.describe("Length of a step without it", lengths, {.x = "step", .y = "without"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "bias_correction",
                      .title = "Why Adam corrects its means",
                      .parameters = {{"steps", 50, "steps taken", at_least(20)},
                                     {"gradient", 0.01, "the gradient", above(1e-4)}}},
                     experiment);
}
