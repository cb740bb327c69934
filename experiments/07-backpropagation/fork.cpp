// A fork as a Graphviz file: one value goes two ways, and two gradients come back and add.
#include <nn/autodiff/tape.hpp>
#include <nn/report/drawing.hpp>

#include <fmt/core.h>

#include <string>

using namespace nn;

namespace {

// A note beside an arrow, at a place of its own.
std::string note(const char* name, double x, double y, const std::string& text,
                 const char* colour) {
  return fmt::format(
      "  {} [label=\"{}\", pos=\"{:.2f},{:.2f}!\", shape=plain, fixedsize=false, fontsize=15, "
      "fontcolor=\"@{}@\"]\n",
      name, text, x, y, colour);
}

std::string graph(double upper, double lower) {
  std::string dot = net_head("fork", {});
  dot += "  x [label=\"x\", pos=\"0,0!\", color=\"@orange@\"]\n";
  dot += "  product [label=\"x y\", pos=\"3.4,0.95!\", width=0.8]\n";
  dot += "  power [label=\"exp x\", pos=\"3.4,-0.95!\", width=0.8]\n";
  dot += "  z [label=\"+\", pos=\"6.2,0!\"]\n";
  dot += "  x -> product\n  x -> power\n  product -> z\n  power -> z\n";
  dot += "  edge [color=\"@purple@\", style=dashed]\n";
  for (const auto& [from, to] :
       {std::pair{"product", "x"}, {"power", "x"}, {"z", "product"}, {"z", "power"}}) {
    dot += fmt::format("  {} -> {}\n", from, to);
  }
  dot += note("up", 1.35, 0.95, fmt::format("1 · y = {:g}", upper), "purple");
  dot += note("down", 1.35, -0.95, fmt::format("1 · exp x = {:g}", lower), "purple");
  dot += note("sum", -0.2, -0.62, fmt::format("{:g} + {:g} = {:g}", upper, lower, upper + lower),
              "purple");
  dot += note("one_up", 5.15, 0.9, "1", "purple");
  dot += note("one_down", 5.15, -0.9, "1", "purple");
  return dot + "}\n";
}

Drawing draw() {
  Tape tape;
  const Var x = tape.variable(0, "x"), y = tape.variable(3, "y");
  const Var product = x * y, power = exp(x), z = product + power;
  const std::vector<double> gradient = tape.gradient(z);
  const double upper = gradient[product.node] * tape.nodes()[product.node].partial[0];
  const double lower = gradient[power.node] * tape.nodes()[power.node].partial[0];
  Drawing drawing{.title = "A fork", .dot = graph(upper, lower)};
  drawing.claim = fmt::format(
      "x is used twice, so two gradients come back to it, {:g} and {:g}, and its own is their sum, "
      "{:g}.",
      upper, lower, gradient[x.node]);
  drawing.caption =
      "z = x y + exp x at x = 0, y = 3. Values go forward along the solid arrows, gradients come "
      "back along the dashed ones, each the upstream gradient times the local derivative.";
  drawing.alt =
      "The node x on the left has arrows to two nodes, x y and exp x, and both lead to a sum on "
      "the right. Dashed arrows lead back from the two nodes to x.";
  drawing.values.set("upper", upper);
  drawing.values.set("lower", lower);
  drawing.values.set("sum", gradient[x.node]);
  return drawing;
}

}  // namespace

int main(int argc, char** argv) { return drawing_main(argc, argv, NN_CHAPTER, "fork", draw); }
