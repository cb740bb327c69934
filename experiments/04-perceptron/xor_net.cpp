// XOR of three units as a Graphviz file: weights and thresholds are read from the net.
#include <nn/model/xor_net.hpp>
#include <nn/report/drawing.hpp>

#include <fmt/core.h>

#include <cmath>
#include <string>

using namespace nn;

namespace {

// A number with a true minus sign.
std::string text(Real number) {
  return (number < 0 ? "−" : "") + fmt::format("{:g}", std::abs(number));
}

// The arrows into a unit, each with its weight near its tail.
std::string arrows(const char* name, const ThresholdUnit& unit, const char* first,
                   const char* second) {
  std::string dot;
  for (Index i = 0; i < 2; ++i) {
    dot += fmt::format("  {} -> {} [taillabel={}]\n", i == 0 ? first : second, name,
                       on_paper(text(unit.w(i))));
  }
  return dot;
}

std::string node(const char* name, const char* label, const ThresholdUnit& unit, double x,
                 double y) {
  return fmt::format(
      "  {} [label=\"{}\\n≥ {}\", pos=\"{:.2f},{:.2f}!\", shape=box, style=rounded, width=1.05, "
      "height=0.78, color=\"@orange@\"]\n",
      name, label, text(unit.threshold), x, y);
}

std::string graph(const XorNet& net) {
  return net_head("xor_net", {}) +
         "  x1 [label=\"x₁\", pos=\"0,0.8!\"]\n  x2 [label=\"x₂\", pos=\"0,-0.8!\"]\n" +
         node("nand", "NAND", net.nand, 2.7, 0.8) + node("either", "OR", net.either, 2.7, -0.8) +
         node("both", "AND", net.both, 5.2, 0) + "  y [label=\"y\", pos=\"6.8,0!\"]\n" +
         arrows("nand", net.nand, "x1", "x2") + arrows("either", net.either, "x1", "x2") +
         arrows("both", net.both, "nand", "either") + "  both -> y\n}\n";
}

Drawing draw() {
  const XorNet net;
  const Index weights = net.nand.w.size() + net.either.w.size() + net.both.w.size();
  Drawing drawing{.title = "XOR of three units", .dot = graph(net)};
  drawing.claim = fmt::format(
      "XOR takes three units in two layers, with {} weights and 3 thresholds.", weights);
  drawing.caption =
      "Two hidden units look at the inputs, NAND and OR. The third unit, AND, looks at these two "
      "only. Beside each arrow stands its weight, in each box the threshold that the sum must "
      "reach.";
  drawing.alt = fmt::format(
      "Two inputs on the left, each with an arrow to both hidden units in the middle: NAND with "
      "the "
      "weights {:g} and {:g} and the threshold {:g}, OR with {:g}, {:g} and {:g}. From both an "
      "arrow "
      "leads to the unit AND on the right, with {:g}, {:g} and {:g}, and from there to the output "
      "y.",
      net.nand.w(0), net.nand.w(1), net.nand.threshold, net.either.w(0), net.either.w(1),
      net.either.threshold, net.both.w(0), net.both.w(1), net.both.threshold);
  drawing.values.set("weights", weights);
  drawing.values.set("units", 3);
  return drawing;
}

}  // namespace

int main(int argc, char** argv) { return drawing_main(argc, argv, NN_CHAPTER, "xor_net", draw); }
