// The two-layer network as a Graphviz file: blocks of numbers, with arrows forward for values and
// arrows backward for gradients.
#include <nn/report/drawing.hpp>

#include <fmt/core.h>

#include <string>

using namespace nn;

namespace {

struct Station {
  const char* name;
  const char* value;     // what stands there on the way forward
  const char* gradient;  // and on the way back
  double x;
};

constexpr Station stations[] = {{"X", "X", "", 0},
                                {"Z", "Z⁽¹⁾", "∂L/∂Z⁽¹⁾", 2.35},
                                {"H", "H", "∂L/∂H", 4.7},
                                {"O", "O", "∂L/∂O", 7.05},
                                {"L", "L", "1", 9.2}};

std::string box(const Station& at) {
  std::string dot = fmt::format(
      "  {} [label=\"{}\", pos=\"{:.2f},0.75!\", shape=box, style=rounded, width=0.85, "
      "height=0.5]\n",
      at.name, at.value, at.x);
  if (*at.gradient) {
    dot += fmt::format(
        "  d{} [label=\"{}\", pos=\"{:.2f},-0.75!\", shape=box, style=rounded, width=1.05, "
        "height=0.5, color=\"@purple@\", fontcolor=\"@purple@\", fontsize=15]\n",
        at.name, at.gradient, at.x);
  }
  return dot;
}

std::string note(const char* name, double x, double y, const char* text, const char* colour) {
  return fmt::format(
      "  {} [label=\"{}\", pos=\"{:.2f},{:.2f}!\", shape=plain, fixedsize=false, fontsize=14, "
      "fontcolor=\"@{}@\"]\n",
      name, text, x, y, colour);
}

std::string graph() {
  std::string dot = net_head("backward_arrows", {});
  for (const Station& at : stations) dot += box(at);
  dot += "  X -> Z\n  Z -> H\n  H -> O\n  O -> L\n";
  dot += "  edge [color=\"@purple@\"]\n  dL -> dO\n  dO -> dH\n  dH -> dZ\n";
  dot += "  edge [color=\"@muted@\", style=dashed, arrowsize=0.6]\n  Z -> dZ\n  O -> dO\n";
  dot += note("f1", 1.18, 1.0, "W⁽¹⁾, b⁽¹⁾", "blue") + note("f2", 3.53, 1.0, "σ", "blue") +
         note("f3", 5.88, 1.0, "W⁽²⁾, b⁽²⁾", "blue") + note("f4", 8.15, 1.0, "loss", "blue");
  dot += note("b3", 5.88, -0.5, "W⁽²⁾ᵀ", "purple") + note("b2", 3.53, -0.5, "σ′(Z⁽¹⁾)", "purple");
  dot += note("g1", 2.35, -1.35, "∂L/∂W⁽¹⁾ = Xᵀ ∂L/∂Z⁽¹⁾", "ink") +
         note("g2", 7.05, -1.35, "∂L/∂W⁽²⁾ = Hᵀ ∂L/∂O", "ink");
  return dot + "}\n";
}

Drawing draw() {
  Drawing drawing{.title = "Forward and backward", .dot = graph()};
  drawing.claim =
      "Three arrows lead back, one for each arrow forward but the first: nobody needs ∂L/∂X.";
  drawing.caption =
      "A network of two layers. Above, values go forward, each block computed from the one before. "
      "Below, gradients come back, from the loss to the first layer. Dashed, what the way back "
      "needs "
      "of the values that the way forward has left: Z⁽¹⁾ for the slope, O for the loss; under the "
      "gradients stand the gradients of the weights, which need X and H.";
  drawing.alt =
      "Upper row from left to right: X, Z, H, O, L. Lower row from right to left: the gradient of "
      "the loss with respect to L, O, H, Z. Dashed arrows lead down from Z and from O.";
  drawing.values.set("forward", 4);
  drawing.values.set("backward", 3);
  return drawing;
}

}  // namespace

int main(int argc, char** argv) {
  return drawing_main(argc, argv, NN_CHAPTER, "backward_arrows", draw);
}
