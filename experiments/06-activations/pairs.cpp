// Figure 6.1: every activation of the book and its derivative.
#include <nn/activation/activation.hpp>
#include <nn/model/maxout_unit.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <string>

using namespace nn;

namespace {

// Samples the function, notes its steepest slope, and returns it.
template <class F>
Real sample(const F& f, const std::string& name, Real reach, Table& curves) {
  constexpr Index count = 321;  // odd: 0 is among them
  Real peak = 0;
  for (Index i = 0; i < count; ++i) {
    const Real x = reach * static_cast<Real>(2 * i - count + 1) / static_cast<Real>(count - 1);
    const auto [value, slope] = f(x);
    curves.row(name, x, value, slope);
    peak = std::max(peak, std::abs(slope));
  }
  return peak;
}

template <class A>
auto pair_of(const A& activation) {
  return [activation](Real x) {
    const Real a = activation.value(x);
    return std::pair{a, activation.derivative(x, a)};
  };
}

void experiment(Figure& figure) {
  const Real reach = figure.number("reach");
  Table& curves = figure.table("curves", {"name", "x", "value", "derivative"});
  Table& peaks = figure.table("peaks", {"name", "peak"});
  const auto add = [&](const auto& f, const std::string& name) {
    const Real peak = sample(f, name, reach, curves);
    peaks.row(name, peak);
    std::string key = name;
    std::ranges::replace(key, '-', '_');
    figure.value(key + "_peak", peak);
  };
  const auto one = [&](const auto& activation) { add(pair_of(activation), activation.name); };
  one(Step{}), one(Sigmoid{}), one(Tanh{}), one(Relu{}), one(LeakyRelu{});
  one(Prelu{}), one(Elu{}), one(Softplus{});
  const MaxoutUnit unit = three_lines();
  add([&](Real x) { return std::pair{unit.value(x), unit.derivative(x)}; }, "maxout");
  figure.claim(
      "The steepest slope is {:g} for the sigmoid, {:g} for the step, and {:g} for tanh and all "
      "the "
      "rectifiers.",
      *peaks.at(1, "peak").number(), *peaks.at(0, "peak").number(), *peaks.at(2, "peak").number());
  figure.caption(
      "Nine activations, drawn solid, and their derivatives, dashed, all on the same axes. Leaky "
      "ReLU has the slope {:g} on the left, PReLU begins with {:g}; the maxout unit is the largest "
      "of three lines. At a jump or a corner the derivative is the one that the code takes.",
      LeakyRelu{}.alpha, Prelu{}.alpha);
  figure.describe("Value against input", curves, {.x = "x", .y = "value", .by = "name"});
  figure.describe("Derivative against input", curves, {.x = "x", .y = "derivative", .by = "name"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "pairs",
       .title = "Activations and their derivatives",
       .parameters = {{"reach", 4.0, "the inputs go from minus this to this", between(2, 20)}}},
      experiment);
}
