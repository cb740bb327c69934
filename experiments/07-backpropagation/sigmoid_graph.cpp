// Figure 7.9: the slope of the sigmoid by a graph of four operations and by one gate.
#include <nn/autodiff/tape.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace nn;

namespace {

struct Slopes {
  double graph, gate;
};

//! [two_ways]
Slopes slopes(double at) {
  Tape tape;
  const Var x = tape.variable(at);
  const Var u = 1. + exp(-x), graph = 1. / u, gate = sigmoid(x);
  return {tape.gradient(graph)[x.node], tape.gradient(gate)[x.node]};
}
//! [two_ways]

// sigma'(x) with more digits and a wider range than a double has.
double relative_error(double slope, double at) {
  const long double e = std::exp(-std::abs(static_cast<long double>(at)));
  const long double exact = e / ((1 + e) * (1 + e));
  return static_cast<double>(std::abs(slope - exact) / exact);
}

void experiment(Figure& figure) {
  Table& table = figure.table("slopes", {"x", "way", "slope", "error"});
  double near = 0, gate_worst = 0, first_lost = -1000, first_zero = -1000, last_number = 0;
  for (int x = -740; x <= 40; ++x) {
    const Slopes s = slopes(x);
    if (x >= -708) {
      table.row(x, "gate", s.gate, relative_error(s.gate, x));
      gate_worst = std::max(gate_worst, relative_error(s.gate, x));
    }
    if (!std::isfinite(s.graph)) continue;
    last_number = std::min(last_number, static_cast<double>(x));
    const double error = relative_error(s.graph, x);
    table.row(x, "graph", s.graph, error);
    if (x >= -340) near = std::max(near, error);
    if (error > 1e-12) first_lost = std::max(first_lost, static_cast<double>(x));
    if (s.graph == 0) first_zero = std::max(first_zero, static_cast<double>(x));
  }
  Table& marks = figure.table("marks", {"lost", "zero", "nan"});
  marks.row(first_lost, first_zero, last_number - 1);
  figure.value("near", near);
  figure.value("gate_worst", gate_worst);
  figure.value("lost", first_lost);
  figure.value("zero", first_zero);
  figure.value("no_number", last_number - 1);
  constexpr double least = std::numeric_limits<double>::min();  // with all its digits
  figure.value("local_ends", std::log(least) / 2);
  figure.value("slope_ends", std::log(least));
  figure.claim(
      "Down to x = −340 both agree to better than 1e-12. At {:.0f} the graph has begun to lose "
      "digits, at {:.0f} it says 0, at {:.0f} it has no number at all. The gate stays within 1e-12 "
      "down to −708, where doubles themselves begin to end.",
      first_lost, first_zero, last_number - 1);
  figure.caption(
      "The slope of the sigmoid from the tape of 1/(1 + exp(−x)), four operations, and of the one "
      "gate that knows σ(x) σ(−x). Above, the slope itself; below, its relative error against "
      "extended precision, where an error of 0 is drawn at the foot.");
  figure.describe("Slope of the sigmoid", table, {.x = "x", .y = "slope", .by = "way"});
  figure.describe("Relative error", table, {.x = "x", .y = "error", .by = "way"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "sigmoid_graph",
                      .title = "The sigmoid as a graph and as a gate"},
                     experiment);
}
