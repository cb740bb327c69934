// One neuron as a Graphviz file: the unit AND, its weights and its threshold as the library has
// them.
#include <nn/model/threshold_unit.hpp>
#include <nn/report/drawing.hpp>

#include <fmt/core.h>

#include <string>

using namespace nn;

namespace {

// A weight on its arrow, on paper of its own.
std::string weight_label(Index i, Real weight) {
  return on_paper(fmt::format("w{} = {:g}", subscript(i), weight));
}

std::string graph(const ThresholdUnit& unit) {
  const Index d = unit.w.size();
  std::string dot = net_head("one_neuron", {.label_distance = 7});
  for (Index i = 0; i < d; ++i) {
    const double height = (static_cast<double>(d - 1) / 2 - static_cast<double>(i)) * 1.3;
    dot += fmt::format("  x{0} [label=\"x{1}\", pos=\"0,{2:.4f}!\"]\n", i + 1, subscript(i + 1),
                       height);
    dot += fmt::format("  x{} -> sum [taillabel={}]\n", i + 1, weight_label(i + 1, unit.w(i)));
  }
  dot += "  sum [label=\"Σ\", pos=\"2.5,0!\", width=0.8, fontsize=22, color=\"@blue@\"]\n";
  dot += fmt::format(
      "  step [label=\"≥ {:g} ?\", pos=\"4.3,0!\", shape=box, style=rounded, width=1.1, "
      "height=0.62, "
      "color=\"@orange@\"]\n",
      unit.threshold);
  dot += "  y [label=\"y\", pos=\"6.1,0!\"]\n  sum -> step\n  step -> y\n";
  const auto note = [&](const char* name, double x, const char* text) {
    dot += fmt::format(
        "  {} [label=\"{}\", pos=\"{:.2f},-1.15!\", shape=plain, fixedsize=false, fontsize=14, "
        "fontcolor=\"@muted@\"]\n",
        name, text, x);
  };
  note("note_inputs", 0, "inputs");
  note("note_weights", 1.25, "weights");
  note("note_sum", 2.5, "sum");
  note("note_threshold", 4.3, "threshold");
  note("note_output", 6.1, "output, 0 or 1");
  return dot + "}\n";
}

Drawing draw() {
  const ThresholdUnit unit = and_unit();
  const Index d = unit.w.size();
  Drawing drawing{.title = "One neuron", .dot = graph(unit)};
  drawing.claim =
      fmt::format("The unit drawn has {} weights and one threshold, {:g}.", d, unit.threshold);
  drawing.caption =
      "The neuron of McCulloch and Pitts. Each input is multiplied by its weight, the products are "
      "added, and the output is 1 if the sum reaches the threshold, otherwise 0.";
  drawing.alt = fmt::format(
      "A chain from left to right: {} inputs x, an arrow with the weight w from each to a circle "
      "marked sum, from there an arrow to a box that compares with the threshold {:g}, and from "
      "the "
      "box an arrow to the output y.",
      d, unit.threshold);
  drawing.values.set("weights", d);
  drawing.values.set("threshold", unit.threshold);
  return drawing;
}

}  // namespace

int main(int argc, char** argv) { return drawing_main(argc, argv, NN_CHAPTER, "one_neuron", draw); }
